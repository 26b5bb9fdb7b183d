package io.huni.application.quality;

import io.huni.application.job.JobWork;
import io.huni.application.quality.port.QualityLeads;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Set;

/** Judges the leads of a slice by the criteria in place. */
final class JudgeLeadsAnew implements JobWork {
    private final QualityLeads leads;

    JudgeLeadsAnew(QualityLeads leads) {
        this.leads = leads;
    }

    @Override
    public Set<JobKind> kinds() {
        return Set.of(JobKind.LEAD_QUALITY);
    }

    @Override
    public Mono<List<JobResult>> work(Slice slice) {
        return leads.keep(slice.records()).then(Mono.fromSupplier(() -> done(slice)));
    }

    private static List<JobResult> done(Slice slice) {
        return slice.records().stream().map(JobResult::done).toList();
    }
}
