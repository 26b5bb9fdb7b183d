package io.huni.adapter.persistence.shared;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How PostgreSQL went to its tables while it answered: counted by itself, for the statement that
 * the program sent, so that no test has to copy one.
 */
public record Scans(Map<String, Table> tables) {
    private static final String COUNTED =
            """
            SELECT relname::text, coalesce(seq_scan, 0) AS sequential,
                coalesce(idx_scan, 0) AS by_index, coalesce(idx_tup_fetch, 0) AS fetched
            FROM pg_stat_xact_user_tables
            """;

    private static final Table UNTOUCHED = new Table("", 0, 0, 0);

    /** Runs the query in a transaction of its own. */
    public static Scans during(PostgresTest postgres, Mono<?> query) {
        return counted(postgres)
                .flatMap(
                        before -> query.then(counted(postgres)).map(after -> after.without(before)))
                .as(postgres.unitOfWork()::inTransaction)
                .block();
    }

    /** Ways through the whole table. */
    public long sequential(String table) {
        return of(table).sequential();
    }

    public long byIndex(String table) {
        return of(table).byIndex();
    }

    /** Rows that an index led to, wanted or not. */
    public long fetched(String table) {
        return of(table).fetched();
    }

    private Table of(String table) {
        return tables.getOrDefault(table, UNTOUCHED);
    }

    private static Mono<Scans> counted(PostgresTest postgres) {
        return postgres.client()
                .sql(COUNTED)
                .map(
                        row ->
                                new Table(
                                        row.get("relname", String.class),
                                        row.get("sequential", Long.class),
                                        row.get("by_index", Long.class),
                                        row.get("fetched", Long.class)))
                .all()
                .collect(Collectors.toMap(Table::name, table -> table))
                .map(Scans::new);
    }

    private Scans without(Scans before) {
        return new Scans(
                tables.values().stream()
                        .collect(
                                Collectors.toMap(
                                        Table::name,
                                        table -> table.without(before.of(table.name())))));
    }

    private record Table(String name, long sequential, long byIndex, long fetched) {
        Table without(Table before) {
            return new Table(
                    name,
                    sequential - before.sequential(),
                    byIndex - before.byIndex(),
                    fetched - before.fetched());
        }
    }
}
