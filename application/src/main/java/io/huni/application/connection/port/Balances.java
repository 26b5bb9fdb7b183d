package io.huni.application.connection.port;

import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Out-port: the daily comparison, and what was spent. */
public interface Balances {
    Mono<Void> save(ConnectionId connection, List<Row> rows);

    /**
     * Leads of the form that we hold for a day of the zone, tests included, because Meta counts
     * them too.
     */
    Mono<Integer> held(MetaId form, LocalDate day, ZoneId zone);

    /** Notes the day's spending so far. */
    Mono<Void> spent(ConnectionId connection, Instant at, BigDecimal amount);

    /** How much more was spent in the span, and when the last lead came. */
    Mono<Silence> silence(ConnectionId connection, Instant since);

    record Row(
            MetaId form,
            LocalDate day,
            Optional<Integer> reported,
            int held,
            int missing,
            Optional<String> reason,
            Instant checkedAt) {}

    record Silence(BigDecimal spent, Optional<Instant> lastLeadAt) {}
}
