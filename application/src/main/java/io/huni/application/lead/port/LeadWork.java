package io.huni.application.lead.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Out-port: leads as people work on them. Both belong into one transaction. */
public interface LeadWork {
    /**
     * Those that are inside the visibility, those in the trash included, kept from everybody else's
     * change until the end of the transaction.
     */
    Mono<List<WorkedLead>> claim(Visibility visibility, List<LeadId> leads);

    /**
     * Some of the assignee's that are neither converted, lost nor in the trash, kept from everybody
     * else's change until the end of the transaction.
     */
    Mono<List<WorkedLead>> claimOpenOf(UserId assignee, int most);

    /** How many {@link #claimOpenOf} would give of any number. */
    Mono<Long> countOpenOf(UserId assignee);

    /**
     * Saves the new states with their entries in the history and one event each, in one statement.
     *
     * @param by nobody when the program itself acted
     */
    Mono<Void> save(List<Worked> worked, Optional<UserId> by, Instant at);
}
