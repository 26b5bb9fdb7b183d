package io.huni.adapter.persistence.quality;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.quality.port.CriteriaBook;
import io.huni.domain.quality.Criteria;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import tools.jackson.core.type.TypeReference;

import java.util.List;

final class R2dbcCriteriaBook implements CriteriaBook {
    private static final TypeReference<List<CriterionRow>> ROWS = new TypeReference<>() {};

    private static final String CURRENT =
            """
            SELECT version, coalesce((
                SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(c)) ORDER BY c.position, c.id)
                FROM quality_criterion c), '[]')::text AS criteria
            FROM quality_set
            """;

    /**
     * Beside the shared one of {@code keep_qualities}: whoever has it sees everything that was
     * kept, and what is kept after it sees what it has done.
     */
    static final String LOCK = "SELECT pg_advisory_xact_lock(7303240)";

    /** What stays as it is is not written, for the sake of the audit trail. */
    private static final String REPLACE =
            """
            WITH input AS MATERIALIZED (
                SELECT i.*, place.position
                FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS place(criterion, position)
                CROSS JOIN LATERAL jsonb_to_record(place.criterion) AS i(id uuid, dimension text,
                    subject text, key text, asks text, words text[], folded text[], low numeric,
                    high numeric, points integer)
            ), gone AS (
                DELETE FROM quality_criterion WHERE id NOT IN (SELECT id FROM input)
            ), risen AS (
                UPDATE quality_set SET version = $2
            )
            INSERT INTO quality_criterion AS kept (id, position, dimension, subject, key, asks,
                words, folded, low, high, points)
            SELECT id, position, dimension, subject, key, asks, words, folded, low, high, points
            FROM input
            ON CONFLICT (id) DO UPDATE SET (position, dimension, subject, key, asks, words, folded,
                    low, high, points)
                = (excluded.position, excluded.dimension, excluded.subject, excluded.key,
                    excluded.asks, excluded.words, excluded.folded, excluded.low, excluded.high,
                    excluded.points)
            WHERE (kept.position, kept.dimension, kept.subject, kept.key, kept.asks, kept.words,
                    kept.folded, kept.low, kept.high, kept.points)
                IS DISTINCT FROM (excluded.position, excluded.dimension, excluded.subject,
                    excluded.key, excluded.asks, excluded.words, excluded.folded, excluded.low,
                    excluded.high, excluded.points)
            """;

    private final DatabaseClient client;

    R2dbcCriteriaBook(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Criteria> current() {
        return client.sql(CURRENT).map(R2dbcCriteriaBook::criteria).one();
    }

    @Override
    public Mono<Criteria> claim() {
        return client.sql(LOCK).then().then(Mono.defer(this::current));
    }

    @Override
    public Mono<Void> replace(Criteria criteria) {
        List<CriterionRow> rows = criteria.all().stream().map(CriterionRow::of).toList();
        return client.sql(REPLACE)
                .bind(0, DatabaseJson.write(rows))
                .bind(1, criteria.version())
                .then();
    }

    private static Criteria criteria(Readable row) {
        List<CriterionRow> rows = DatabaseJson.read(required(row, "criteria", String.class), ROWS);
        return new Criteria(
                rows.stream().map(CriterionRow::criterion).toList(),
                required(row, "version", Integer.class));
    }
}
