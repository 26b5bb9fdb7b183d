package io.huni.adapter.persistence.ranking;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.ranking.port.Histories;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.ranking.Example;
import io.huni.domain.ranking.KnownAtCapture;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

final class R2dbcHistories implements Histories {
    private static final int SLICE = 2_000;
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final UUID NONE = new UUID(0, 0);

    private final DatabaseClient client;
    private final UnitOfWork unitOfWork;

    R2dbcHistories(DatabaseClient client, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Flux<Example> finished(Moment moment, int most) {
        return slice(moment, new Slice(List.of(), moment.now().plusSeconds(1), LAST, most))
                .expand(slice -> slice.isLast() ? Mono.empty() : slice(moment, slice))
                .concatMapIterable(Slice::examples);
    }

    private Mono<Slice> slice(Moment moment, Slice before) {
        int wanted = Math.min(SLICE, before.left());
        return all(
                        client.sql(HistoryStatements.FINISHED)
                                .bind(0, moment.now())
                                .bind(1, before.at())
                                .bind(2, before.id())
                                .bind(3, wanted),
                        row -> finished(row, moment.zone()))
                .map(rows -> before.next(rows, wanted));
    }

    @Override
    public Mono<List<KnownLead>> open(Moment moment, List<LeadId> leads) {
        UUID[] ids = leads.stream().map(LeadId::value).toArray(UUID[]::new);
        return all(
                client.sql(HistoryStatements.OPEN_OF).bind(0, moment.now()).bind(1, ids),
                row -> known(row, moment.zone()));
    }

    @Override
    public Mono<List<KnownLead>> openAfter(Moment moment, Optional<LeadId> after, int most) {
        return all(
                client.sql(HistoryStatements.OPEN_AFTER)
                        .bind(0, moment.now())
                        .bind(1, after.map(LeadId::value).orElse(NONE))
                        .bind(2, most),
                row -> known(row, moment.zone()));
    }

    @Override
    public Mono<Long> openCount(Moment moment) {
        return client.sql(HistoryStatements.OPEN_COUNT)
                .bind(0, moment.now())
                .map(row -> required(row, "leads", Long.class))
                .one()
                .as(unitOfWork::inTransaction);
    }

    /** A transaction for each slice: it sees everything, and holds the connection no longer. */
    private <T> Mono<List<T>> all(GenericExecuteSpec statement, Function<Readable, T> read) {
        return statement.map(read).all().collectList().as(unitOfWork::inTransaction);
    }

    private static KnownLead known(Readable row, ZoneId zone) {
        return new KnownLead(
                new LeadId(required(row, "id", UUID.class)),
                KnownAtCapture.of(KnownRow.of(row), zone));
    }

    private static Finished finished(Readable row, ZoneId zone) {
        KnownLead lead = known(row, zone);
        boolean converted = required(row, "status", String.class).equals("CONVERTED");
        return new Finished(
                new Example(
                        lead.lead(),
                        lead.known(),
                        converted ? Outcome.CONVERTED : Outcome.NOT_CONVERTED),
                required(row, "submitted_at", Instant.class));
    }

    private record Finished(Example example, Instant at) {}

    /**
     * @param left how many more may come after it
     */
    private record Slice(List<Example> examples, Instant at, UUID id, int left) {
        Slice next(List<Finished> rows, int wanted) {
            List<Example> found = rows.stream().map(Finished::example).toList();
            return rows.size() < wanted
                    ? new Slice(found, at, id, 0)
                    : new Slice(
                            found,
                            rows.getLast().at(),
                            rows.getLast().example().lead().value(),
                            left - wanted);
        }

        boolean isLast() {
            return left == 0;
        }
    }
}
