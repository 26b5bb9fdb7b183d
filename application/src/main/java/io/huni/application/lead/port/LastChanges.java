package io.huni.application.lead.port;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;

/**
 * Out-port: what a lead was before a person changed it last. Everything belongs into the
 * transaction that claims the lead.
 */
public interface LastChanges {
    /** Like {@link LeadWork#save}, and keeps what the lead was before, instead of earlier ones. */
    Mono<Void> save(Worked worked, Right right, UserId by, Instant at);

    Mono<LastChange> find(LeadId lead);

    /** Like {@link BulkTasks#putBack}; afterwards nothing is kept, for nobody takes back twice. */
    Mono<Void> putBack(Worked worked, UserId by, Instant at);

    /**
     * @param right that the change asked for
     */
    record LastChange(WorkedLead before, Right right, UserId by, Instant at) {}
}
