package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.Settled;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.imports.port.Imports;
import io.huni.application.job.JobWork;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Right;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobErrorKey;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes the rows of a file over, many at once, and puts back what it has taken. */
final class TakeRows implements JobWork {
    private final Imports imports;
    private final ImportRows rows;
    private final RowReadings readings;
    private final TakenRows taken;
    private final PutBackRows putBack;

    TakeRows(ImportPorts ports, RowReadings readings, TakenRows taken, PutBackRows putBack) {
        this.imports = ports.imports();
        this.rows = ports.rows();
        this.readings = readings;
        this.taken = taken;
        this.putBack = putBack;
    }

    @Override
    public Set<JobKind> kinds() {
        return Set.of(JobKind.IMPORT_RUN);
    }

    @Override
    public Mono<List<JobResult>> work(Slice slice) {
        return Mono.fromRunnable(() -> slice.actor().require(Right.LEAD_IMPORT))
                .then(imports.ofJob(asked(slice.job())))
                .switchIfEmpty(Absent.notFound())
                .flatMap(found -> worked(slice, found));
    }

    private Mono<List<JobResult>> worked(Slice slice, Import found) {
        List<Integer> numbers = slice.records().stream().map(RowRecords::number).toList();
        return rows.read(found.id(), numbers)
                .flatMap(
                        stored ->
                                slice.job().undoes().isPresent()
                                        ? putBack(slice, found, stored)
                                        : taken(slice, found, stored))
                .flatMap(done -> kept(found, done));
    }

    private Mono<List<RowResult>> putBack(Slice slice, Import found, List<StoredRow> stored) {
        return imports.runs(found.id()).flatMap(runs -> putBack.putBack(slice, runs, stored));
    }

    private Mono<List<RowResult>> taken(Slice slice, Import found, List<StoredRow> stored) {
        ArrangeImportService.requireRights(slice.actor(), found);
        return readings.of(slice.actor(), found)
                .map(reading -> new TakenRows.Group(slice, found, reading, stored))
                .flatMap(taken::take);
    }

    private Mono<List<JobResult>> kept(Import found, List<RowResult> done) {
        List<Settled> settled =
                done.stream().filter(RowResult::changes).map(RowResult::settled).toList();
        return rows.settle(found.id(), settled)
                .thenReturn(done.stream().map(one -> one.result(found.id())).toList());
    }

    @Override
    public Mono<List<UUID>> undoing(Job job, JobId undo) {
        return imports.ofJob(job.id())
                .switchIfEmpty(Mono.error(() -> new Refused(JobErrorKey.NOT_UNDOABLE)))
                .map(found -> found.undoing(undo))
                .flatMap(busy -> imports.save(busy).then(Mono.defer(() -> taken(busy.id()))));
    }

    /** Whichever run has taken them. */
    private Mono<List<UUID>> taken(ImportId id) {
        return rows.taken(id).map(numbers -> RowRecords.of(id, numbers));
    }

    @Override
    public Mono<Void> ended(Job job) {
        return imports.ofJob(asked(job)).map(found -> found.after(job)).flatMap(imports::save);
    }

    private static JobId asked(Job job) {
        return job.undoes().orElse(job.id());
    }
}
