package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.Imports;
import io.huni.application.job.StartJob;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.ImportId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

final class RunImportService implements RunImport {
    private static final JobId NONE = new JobId(new UUID(0, 0));

    private final Imports imports;
    private final ImportRows rows;
    private final SeenImports seen;
    private final StartJob startJob;
    private final UnitOfWork unitOfWork;

    RunImportService(ImportPorts ports, StartJob startJob, UnitOfWork unitOfWork) {
        this.imports = ports.imports();
        this.rows = ports.rows();
        this.seen = new SeenImports(imports);
        this.startJob = startJob;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<JobId> check(Actor actor, ImportId id) {
        return claimed(actor, id, found -> found.checking(NONE))
                .flatMap(found -> rows.forgetKeys(id).then(rows.all(id)).map(found::with))
                .flatMap(work -> begun(actor, JobKind.IMPORT_CHECK, work))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<JobId> run(Actor actor, ImportId id) {
        return claimed(actor, id, found -> found.running(NONE))
                .flatMap(found -> rows.toTake(id).map(found::with))
                .doOnNext(RunImportService::requireRows)
                .flatMap(work -> begun(actor, JobKind.IMPORT_RUN, work))
                .as(unitOfWork::inTransaction);
    }

    /** Asks whether it may begin before the rows are read. */
    private Mono<Begun> claimed(Actor actor, ImportId id, UnaryOperator<Import> allowed) {
        return seen.claim(actor, id)
                .doOnNext(found -> ArrangeImportService.requireRights(actor, found))
                .map(found -> new Begun(found, allowed.apply(found), List.of()));
    }

    private static void requireRows(Begun work) {
        if (work.rows().isEmpty()) {
            throw new Refused(ImportErrorKey.NOTHING_TO_TAKE);
        }
    }

    private Mono<JobId> begun(Actor actor, JobKind kind, Begun work) {
        return startJob.start(kind, owner(actor), RowRecords.of(work.found().id(), work.rows()))
                .map(Job::id)
                .flatMap(job -> imports.save(work.busy(kind, job)).thenReturn(job));
    }

    private static UserId owner(Actor actor) {
        return actor.user().orElseThrow(() -> new Refused(IdentityErrorKey.NOT_SIGNED_IN));
    }

    /**
     * @param allowed as it would be
     */
    private record Begun(Import found, Import allowed, List<Integer> rows) {
        Begun with(List<Integer> chosen) {
            return new Begun(found, allowed, chosen);
        }

        Import busy(JobKind kind, JobId job) {
            return kind == JobKind.IMPORT_CHECK ? found.checking(job) : found.running(job);
        }
    }
}
