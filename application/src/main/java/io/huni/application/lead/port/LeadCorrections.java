package io.huni.application.lead.port;

import io.huni.application.lead.port.LeadEdits.Corrigible;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Out-port: corrections of many leads that a job can put back. All of it in one transaction. */
public interface LeadCorrections {
    /**
     * Those that are inside the visibility and not in the trash, kept from everybody else's change
     * until the end of the transaction.
     */
    Mono<List<Corrigible>> claim(Visibility visibility, List<LeadId> leads);

    /** Remembers for the job what the leads are now. */
    Mono<Void> keep(JobId job, Collection<LeadId> leads);

    /** Like {@link LeadEdits#save}, many at once. */
    Mono<Void> save(List<EditedLead> edited, Optional<UserId> by, Instant at);

    /** What the job has made of the leads is what they are now: a later change is another's. */
    Mono<Void> settle(JobId job, Collection<LeadId> leads);

    /**
     * Makes the leads what they were before the job, with a line in the history and an event, where
     * nobody has changed them since.
     *
     * @return those that are as they were
     */
    Mono<Set<LeadId>> putBack(
            Visibility visibility, JobId job, List<LeadId> leads, Optional<UserId> by, Instant at);
}
