package io.huni.adapter.persistence.shared;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How PostgreSQL went to its tables while it answered: counted by itself, for the statement that
 * the program sent, so that no test has to copy one.
 */
public record Scans(Map<String, Long> sequential, Map<String, Long> byIndex) {
    private static final String COUNTED =
            """
            SELECT relname::text, coalesce(seq_scan, 0) AS sequential,
                coalesce(idx_scan, 0) AS by_index
            FROM pg_stat_xact_user_tables
            """;

    /** Runs the query in a transaction of its own. */
    public static Scans during(PostgresTest postgres, Mono<?> query) {
        return counted(postgres)
                .flatMap(
                        before -> query.then(counted(postgres)).map(after -> after.without(before)))
                .as(postgres.unitOfWork()::inTransaction)
                .block();
    }

    public long sequential(String table) {
        return sequential.getOrDefault(table, 0L);
    }

    public long byIndex(String table) {
        return byIndex.getOrDefault(table, 0L);
    }

    private static Mono<Scans> counted(PostgresTest postgres) {
        return postgres.client()
                .sql(COUNTED)
                .map(
                        row ->
                                new Row(
                                        row.get("relname", String.class),
                                        row.get("sequential", Long.class),
                                        row.get("by_index", Long.class)))
                .all()
                .collectList()
                .map(
                        rows ->
                                new Scans(
                                        rows.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Row::table, Row::sequential)),
                                        rows.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Row::table, Row::byIndex))));
    }

    private Scans without(Scans before) {
        return new Scans(minus(sequential, before.sequential), minus(byIndex, before.byIndex));
    }

    private static Map<String, Long> minus(Map<String, Long> after, Map<String, Long> before) {
        return after.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue()
                                                - before.getOrDefault(entry.getKey(), 0L)));
    }

    private record Row(String table, long sequential, long byIndex) {}
}
