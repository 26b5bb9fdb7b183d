package io.huni.adapter.persistence.analytics;

import io.huni.application.analytics.port.WorkingTimes;
import io.huni.domain.analytics.WorkingCalendar;
import io.huni.domain.analytics.WorkingSpan;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

final class R2dbcWorkingTimes implements WorkingTimes {
    private static final String MADE_OF = "SELECT made_of FROM working_calendar";

    private static final String FORGET = "DELETE FROM working_span WHERE opens_at >= $1";

    /** Behind those that are there. */
    private static final String ADD =
            """
            INSERT INTO working_span (opens_at, closes_at, before)
            SELECT s.opens_at, s.closes_at, s.before - first.before + coalesce((
                SELECT max(before + extract(epoch FROM closes_at - opens_at))::bigint
                FROM working_span), 0)
            FROM unnest($1::timestamptz[], $2::timestamptz[], $3::bigint[])
                AS s (opens_at, closes_at, before)
            CROSS JOIN (SELECT min(b) AS before FROM unnest($3::bigint[]) AS b) AS first
            """;

    private static final String REMEMBER =
            """
            INSERT INTO working_calendar (made_of) VALUES ($1)
            ON CONFLICT (only_one) DO UPDATE SET made_of = excluded.made_of
            """;

    private static final String MEASURE = "SELECT measure_answers_anew()";

    private final DatabaseClient client;

    R2dbcWorkingTimes(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<String> madeOf() {
        return client.sql(MADE_OF).mapValue(String.class).one();
    }

    @Override
    public Mono<Void> begin(WorkingCalendar calendar, String madeOf) {
        return written(calendar.spans(), Instant.EPOCH, madeOf)
                .then(Mono.defer(() -> client.sql(MEASURE).then()));
    }

    @Override
    public Mono<Void> goOn(WorkingCalendar calendar, Instant from, String madeOf) {
        List<WorkingSpan> later =
                calendar.spans().stream().filter(span -> !span.opens().isBefore(from)).toList();
        return written(later, from, madeOf);
    }

    private Mono<Void> written(List<WorkingSpan> spans, Instant from, String madeOf) {
        return client.sql(FORGET)
                .bind(0, from.atOffset(ZoneOffset.UTC))
                .then()
                .then(Mono.defer(() -> added(spans)))
                .then(Mono.defer(() -> client.sql(REMEMBER).bind(0, madeOf).then()));
    }

    private Mono<Void> added(List<WorkingSpan> spans) {
        return client.sql(ADD)
                .bind(0, moments(spans, WorkingSpan::opens))
                .bind(1, moments(spans, WorkingSpan::closes))
                .bind(2, spans.stream().map(WorkingSpan::before).toArray(Long[]::new))
                .then();
    }

    private static OffsetDateTime[] moments(
            List<WorkingSpan> spans, Function<WorkingSpan, Instant> which) {
        return spans.stream()
                .map(span -> which.apply(span).atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }
}
