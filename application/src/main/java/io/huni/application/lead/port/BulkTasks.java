package io.huni.application.lead.port;

import io.huni.application.lead.LeadFilter;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/** Out-port: what jobs on many leads need beside {@link LeadWork}. */
public interface BulkTasks {
    /** The leads that the filter shows at this moment, at most {@code most}, by id. */
    Mono<List<LeadId>> matching(Visibility visibility, LeadFilter filter, int most);

    /** What the job shall do. In the transaction that starts the job. */
    Mono<Void> remember(JobId job, LeadAction action);

    Mono<LeadAction> action(JobId job);

    /** Like {@link LeadWork#save}, and keeps for the job what the leads were before. */
    Mono<Void> save(JobId job, List<Worked> worked, UserId by, Instant at);

    /**
     * Like {@link LeadWork#save} for leads that are put back: steps of the funnel that they have
     * only reached by what is undone count no longer.
     */
    Mono<Void> putBack(List<Worked> worked, UserId by, Instant at);

    /** What the leads were before the job changed them. */
    Mono<List<WorkedLead>> before(JobId job, List<LeadId> leads);
}
