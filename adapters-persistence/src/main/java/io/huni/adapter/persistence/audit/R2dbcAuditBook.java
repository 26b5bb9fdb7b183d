package io.huni.adapter.persistence.audit;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.Seal;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every read says that it is for those who see everything; the policy lets nobody else in. */
final class R2dbcAuditBook implements AuditBook {
    private static final String VERIFY =
            Wall.around("SELECT v.* FROM verify_audit($2, $3) AS v WHERE SCOPED");

    private final DatabaseClient client;

    R2dbcAuditBook(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Json> page(AuditFilter filter, PageRequest page) {
        return client.sql(AuditPageSql.of(filter))
                .bind(0, Wall.EVERYTHING)
                .bind(1, Parameter.fromOrEmpty(filter.user().orElse(null), UUID.class))
                .bind(2, filter.kinds().toArray(String[]::new))
                .bind(3, filter.subjects().toArray(String[]::new))
                .bind(4, text(filter.subjectId().orElse(null)))
                .bind(5, Parameter.fromOrEmpty(filter.from().orElse(null), Instant.class))
                .bind(6, Parameter.fromOrEmpty(filter.to().orElse(null), Instant.class))
                .bind(7, text(filter.text().map(typed -> Folded.of(typed).value()).orElse(null)))
                .bind(8, Parameter.fromOrEmpty(before(page), Long.class))
                .bind(9, page.limit())
                .bind(10, text(filter.job().orElse(null)))
                .map(row -> new Json(required(row, "page", String.class)))
                .one();
    }

    private static Parameter text(@Nullable String value) {
        return Parameter.fromOrEmpty(value, String.class);
    }

    private static @Nullable Long before(PageRequest page) {
        try {
            return page.cursor().map(Long::valueOf).orElse(null);
        } catch (NumberFormatException foreign) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Verdict> verify(Optional<Seal> kept) {
        return client.sql(VERIFY)
                .bind(0, Wall.EVERYTHING)
                .bind(1, Parameter.fromOrEmpty(kept.map(Seal::place).orElse(null), Long.class))
                .bind(2, text(kept.map(Seal::hash).orElse(null)))
                .map(R2dbcAuditBook::verdict)
                .one();
    }

    private static Verdict verdict(Readable row) {
        return new Verdict(
                required(row, "checked", Long.class),
                required(row, "unsealed", Long.class),
                new Seal(
                        required(row, "end_place", Long.class),
                        required(row, "end_hash", String.class)),
                optional(row, "wrong_place", Long.class).map(place -> wrong(row, place)));
    }

    private static Wrong wrong(Readable row, long place) {
        return new Wrong(
                place,
                optional(row, "wrong_id", Long.class),
                Reason.valueOf(required(row, "reason", String.class)));
    }

    @Override
    public Mono<Integer> seal(int most) {
        return client.sql("SELECT seal_audit($1) AS sealed")
                .bind(0, most)
                .map(row -> required(row, "sealed", Integer.class))
                .one();
    }
}
