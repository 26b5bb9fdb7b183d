package io.huni.adapter.persistence.analytics;

import io.huni.application.analytics.port.KeptNumbers;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;

final class R2dbcKeptNumbers implements KeptNumbers {
    private static final String DIFFERENCES =
            """
            SELECT difference FROM (
                SELECT difference FROM lead_count_differences()
                UNION ALL
                SELECT difference FROM lead_figure_differences()
                UNION ALL
                SELECT difference FROM interaction_figure_differences()
            ) AS found LIMIT $1
            """;

    private static final String RECOUNT = "SELECT recount_leads(), recount_interactions()";

    private final DatabaseClient client;

    R2dbcKeptNumbers(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<String>> differences(int most) {
        return client.sql(DIFFERENCES).bind(0, most).mapValue(String.class).all().collectList();
    }

    @Override
    public Mono<Void> recount() {
        return client.sql(RECOUNT).then();
    }
}
