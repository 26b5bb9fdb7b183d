package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MendRowService implements MendRow {
    private static final int LONGEST_CELL = 5_000;
    private static final int MOST_TWINS = 500;

    private final ImportRows rows;
    private final SeenImports seen;
    private final JudgeRows judge;
    private final UnitOfWork unitOfWork;

    MendRowService(ImportPorts ports, JudgeRows judge, UnitOfWork unitOfWork) {
        this.rows = ports.rows();
        this.seen = new SeenImports(ports.imports());
        this.judge = judge;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> mend(Command command) {
        return seen.claim(command.actor(), command.id())
                .doOnNext(Import::requireOpen)
                .flatMap(found -> mended(command, found))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> mended(Command command, Import found) {
        return rows.read(found.id(), List.of(command.row()))
                .filter(stored -> !stored.isEmpty())
                .switchIfEmpty(Absent.notFound())
                .map(stored -> changed(command, found, requireFree(stored.getFirst())))
                .flatMap(row -> rows.mend(found.id(), row))
                .then(Mono.defer(() -> judgedAnew(command, found)));
    }

    /** With it those whose person was thought to stand in this row already. */
    private Mono<Void> judgedAnew(Command command, Import found) {
        return rows.twinsOf(found.id(), command.row(), MOST_TWINS)
                .map(twins -> with(command.row(), twins))
                .flatMap(numbers -> judge.judge(command.actor(), found, numbers))
                .then();
    }

    private static List<Integer> with(int row, List<Integer> twins) {
        List<Integer> all = new ArrayList<>(List.of(row));
        all.addAll(twins);
        return all;
    }

    private static StoredRow requireFree(StoredRow row) {
        if (row.outcome().filter(RowOutcome::isLead).isPresent()) {
            throw new Refused(ImportErrorKey.ROW_TAKEN);
        }
        return row;
    }

    private static StoredRow changed(Command command, Import found, StoredRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        command.cells().forEach((index, text) -> put(cells, index, text, found.columns().size()));
        return new StoredRow(
                row.number(),
                cells,
                row.edited() || !command.cells().isEmpty(),
                command.dropped().orElse(row.dropped()),
                row.verdict(),
                row.faults(),
                Optional.empty(),
                Optional.empty(),
                row.outcome(),
                row.lead());
    }

    private static void put(List<String> cells, int index, String text, int columns) {
        Require.between("cells/" + index, index, 0, columns - 1);
        while (cells.size() <= index) {
            cells.add("");
        }
        cells.set(index, Require.atMost("cells/" + index, Legible.of(text), LONGEST_CELL));
    }
}
