package io.huni.application.imports;

import io.huni.application.imports.port.Imports;
import io.huni.application.job.JobWork;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Right;
import io.huni.domain.imports.Import;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Looks at every row of a file, many at once. */
final class CheckRows implements JobWork {
    private final Imports imports;
    private final JudgeRows judge;

    CheckRows(Imports imports, JudgeRows judge) {
        this.imports = imports;
        this.judge = judge;
    }

    @Override
    public Set<JobKind> kinds() {
        return Set.of(JobKind.IMPORT_CHECK);
    }

    @Override
    public Mono<List<JobResult>> work(Slice slice) {
        return Mono.fromRunnable(() -> slice.actor().require(Right.LEAD_IMPORT))
                .then(imports.ofJob(slice.job().id()))
                .switchIfEmpty(Absent.notFound())
                .flatMap(found -> judged(slice, found))
                .thenReturn(slice.records().stream().map(JobResult::done).toList());
    }

    private Mono<Integer> judged(Slice slice, Import found) {
        List<Integer> numbers = slice.records().stream().map(RowRecords::number).toList();
        return judge.judge(slice.actor(), found, numbers);
    }

    @Override
    public Mono<Void> ended(Job job) {
        return imports.ofJob(job.id()).map(found -> found.after(job)).flatMap(imports::save);
    }
}
