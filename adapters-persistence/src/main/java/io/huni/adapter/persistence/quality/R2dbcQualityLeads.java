package io.huni.adapter.persistence.quality;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.quality.port.QualityLeads;
import io.huni.domain.identity.Visibility;
import io.huni.domain.quality.Band;
import io.huni.domain.quality.QualityFacts;
import io.huni.domain.quality.Spread;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

final class R2dbcQualityLeads implements QualityLeads {
    private final DatabaseClient client;

    R2dbcQualityLeads(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<QualityFacts> facts(Visibility visibility, LeadId lead) {
        boolean partner = visibility instanceof Visibility.OfDistributor;
        return asked(FactsSql.of(FactsSql.ONE, partner), visibility, lead.value())
                .map(R2dbcQualityLeads::facts)
                .one();
    }

    @Override
    public Mono<List<QualityFacts>> newest(Visibility visibility, int most) {
        return asked(FactsSql.of(FactsSql.NEWEST, false), visibility, most)
                .map(R2dbcQualityLeads::facts)
                .all()
                .collectList();
    }

    @Override
    public Mono<Spread> spread(Visibility visibility) {
        return asked(FactsSql.SPREAD, visibility)
                .map(R2dbcQualityLeads::cell)
                .all()
                .collectList()
                .map(Spread::filled);
    }

    @Override
    public Mono<List<UUID>> all() {
        return client.sql("SELECT id FROM lead ORDER BY id")
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collectList()
                .as(this::asProgram);
    }

    @Override
    public Mono<Void> keep(List<UUID> leads) {
        UUID[] ids = leads.toArray(UUID[]::new);
        return client.sql(R2dbcCriteriaBook.LOCK)
                .then()
                .then(client.sql("SELECT keep_qualities($1)").bind(0, ids).then())
                .as(this::asProgram);
    }

    private <T> Mono<T> asProgram(Mono<T> work) {
        return client.sql(Wall.AS_PROGRAM).then().then(work);
    }

    private GenericExecuteSpec asked(String sql, Visibility visibility, Object... more) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>(List.of(scope.setting()));
        values.addAll(Arrays.asList(more));
        values.addAll(conditions.values());
        return client.sql(Wall.around(sql.formatted(conditions.sql(2 + more.length))))
                .bindValues(values);
    }

    private static QualityFacts facts(Readable row) {
        return DatabaseJson.read(required(row, "facts", String.class), FactsRow.class).facts();
    }

    private static Spread.Cell cell(Readable row) {
        return new Spread.Cell(
                Band.valueOf(required(row, "interest", String.class)),
                Band.valueOf(required(row, "fit", String.class)),
                required(row, "leads", Integer.class));
    }
}
