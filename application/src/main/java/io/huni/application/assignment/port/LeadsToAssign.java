package io.huni.application.assignment.port;

import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Out-port: leads that nobody has, and those that wait until somebody is there. */
public interface LeadsToAssign {
    /**
     * Of those that are free, in the order in which they were sent: nobody has them, they are no
     * test, do not lie in the trash and were not worked on. Inside a transaction nobody else
     * changes them until its end.
     */
    Mono<List<LeadFacts>> facts(Collection<LeadId> leads);

    /** They wait from now on; nothing for those that wait already. */
    Mono<Void> await(Collection<LeadId> leads, Instant since);

    /**
     * Those of the waiting that were not tried for the longest time, that one first. They count as
     * tried now, so that many who wait for one team never keep the others from their turn.
     */
    Mono<List<LeadId>> next(int most, Instant now);

    /** They wait no longer. */
    Mono<Void> settle(Collection<LeadId> leads);
}
