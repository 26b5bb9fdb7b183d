package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.notification.port.DailySummaries;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcDailySummaries implements DailySummaries {
    private final DatabaseClient client;

    R2dbcDailySummaries(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Set<UserId>> due(Map<UserId, Instant> mornings, Instant now) {
        List<Map.Entry<UserId, Instant>> rows = List.copyOf(mornings.entrySet());
        return client.sql(SummaryStatements.DUE)
                .bind(0, rows.stream().map(row -> row.getKey().value()).toArray(UUID[]::new))
                .bind(1, rows.stream().map(Map.Entry::getValue).toArray(Instant[]::new))
                .bind(2, now)
                .map(row -> new UserId(required(row, "user_id", UUID.class)))
                .all()
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Claimed> claim(UserId person, Instant morning) {
        return client.sql(SummaryStatements.CLAIM)
                .bind(0, person.value())
                .bind(1, morning)
                .map(row -> new Claimed(optional(row, "last", Instant.class)))
                .one();
    }

    @Override
    public Mono<Void> putOff(UserId person, Instant now) {
        return client.sql(SummaryStatements.PUT_OFF).bind(0, person.value()).bind(1, now).then();
    }

    @Override
    public Mono<Numbers> numbers(DistributorId distributor, Instant after, Instant until) {
        return client.sql(SummaryStatements.NUMBERS)
                .bind(0, Wall.EVERYTHING)
                .bind(1, distributor.value())
                .bind(2, after)
                .bind(3, until)
                .map(R2dbcDailySummaries::numbers)
                .one();
    }

    private static Numbers numbers(Readable row) {
        return new Numbers(
                required(row, "fresh", Long.class),
                required(row, "waiting", Long.class),
                required(row, "late", Long.class),
                required(row, "converted", Long.class));
    }
}
