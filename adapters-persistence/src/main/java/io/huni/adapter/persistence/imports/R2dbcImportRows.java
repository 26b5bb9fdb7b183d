package io.huni.adapter.persistence.imports;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.imports.StoredRowJson.JudgedRow;
import io.huni.adapter.persistence.imports.StoredRowJson.SettledRow;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.imports.port.ImportRows;
import io.huni.application.shared.PageRequest;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cursor is the number of the last row. Who may see the import was asked before. */
final class R2dbcImportRows implements ImportRows {
    private static final String COUNTS = Wall.around(RowStatements.COUNTS);

    private final DatabaseClient client;

    R2dbcImportRows(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(ImportId id, int first, List<List<String>> rows) {
        return of(RowStatements.ADD, id).bind(1, first).bind(2, DatabaseJson.write(rows)).then();
    }

    @Override
    public Mono<List<StoredRow>> read(ImportId id, Collection<Integer> numbers) {
        return client.sql(Wall.around(RowStatements.READ_SCOPED))
                .bind(0, Wall.EVERYTHING)
                .bind(1, id.value())
                .bind(2, numbers.toArray(Integer[]::new))
                .map(StoredRowJson::read)
                .all()
                .collectList();
    }

    @Override
    public Mono<RowPage> page(
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            PageRequest page) {
        return client.sql(Wall.around(RowStatements.PAGE.formatted(chosen(verdict, outcome))))
                .bind(0, Wall.EVERYTHING)
                .bind(1, id.value())
                .bind(2, page.cursor().map(R2dbcImportRows::cursor).orElse(0))
                .bind(3, page.limit() + 1)
                .map(StoredRowJson::read)
                .all()
                .collectList()
                .map(found -> page(found, page.limit()));
    }

    /** Names of constants: nothing that would need escaping. */
    private static String chosen(Optional<RowVerdict> verdict, Optional<RowOutcome> outcome) {
        return Stream.of(
                        verdict.map(one -> "verdict = '" + one + "'"),
                        outcome.map(one -> "outcome = '" + one + "'"))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " AND " + other)
                .orElse("true");
    }

    private static RowPage page(List<StoredRow> found, int limit) {
        return new RowPage(
                found.subList(0, Math.min(found.size(), limit)),
                found.size() > limit
                        ? Optional.of(Integer.toString(found.get(limit - 1).number()))
                        : Optional.empty());
    }

    private static int cursor(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Void> forgetKeys(ImportId id) {
        return of(RowStatements.FORGET_KEYS, id).then();
    }

    @Override
    public Mono<Void> judge(ImportId id, List<Judged> rows) {
        List<JudgedRow> input = rows.stream().map(JudgedRow::of).toList();
        return of(RowStatements.JUDGE, id).bind(1, DatabaseJson.write(input)).then();
    }

    @Override
    public Mono<List<Integer>> twinsOf(ImportId id, int number, int most) {
        return numbers(of(RowStatements.TWINS, id).bind(1, number).bind(2, most));
    }

    @Override
    public Mono<Void> mend(ImportId id, StoredRow row) {
        return of(RowStatements.MEND, id)
                .bind(1, row.number())
                .bind(2, DatabaseJson.write(row.cells()))
                .bind(3, row.edited())
                .bind(4, row.dropped())
                .then();
    }

    @Override
    public Mono<List<Integer>> all(ImportId id) {
        return numbers(of(RowStatements.ALL, id));
    }

    @Override
    public Mono<List<Integer>> toTake(ImportId id) {
        return numbers(of(RowStatements.TO_TAKE, id));
    }

    @Override
    public Mono<List<Integer>> taken(ImportId id) {
        return numbers(of(RowStatements.TAKEN, id));
    }

    private static Mono<List<Integer>> numbers(GenericExecuteSpec statement) {
        return statement.map(row -> required(row, "number", Integer.class)).all().collectList();
    }

    @Override
    public Mono<Void> settle(ImportId id, List<Settled> rows) {
        List<SettledRow> input = rows.stream().map(SettledRow::of).toList();
        return of(RowStatements.SETTLE, id).bind(1, DatabaseJson.write(input)).then();
    }

    @Override
    public Mono<Set<LeadId>> touched(ImportId id, Set<LeadId> leads) {
        return of(RowStatements.TOUCHED, id)
                .bind(1, leads.stream().map(LeadId::value).toArray(UUID[]::new))
                .map(row -> new LeadId(required(row, "lead_id", UUID.class)))
                .all()
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Map<ImportId, Counts>> counts(Collection<ImportId> ids) {
        return client.sql(COUNTS)
                .bind(0, Wall.EVERYTHING)
                .bind(1, ids.stream().map(ImportId::value).toArray(UUID[]::new))
                .map(StoredRowJson::counts)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private GenericExecuteSpec of(String sql, ImportId id) {
        return client.sql(sql).bind(0, id.value());
    }
}
