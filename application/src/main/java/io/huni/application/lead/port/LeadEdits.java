package io.huni.application.lead.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Optional;

/** Out-port: leads whose facts people correct. Both belong into one transaction. */
public interface LeadEdits {
    /**
     * The lead when it is inside the visibility and not in the trash, kept from everybody else's
     * change until the end of the transaction.
     */
    Mono<Corrigible> claim(Visibility visibility, LeadId lead);

    /**
     * Saves the facts and the score with a line in the history and an event. From now on {@link
     * Leads#ofForm} leaves the lead out.
     *
     * @param by nobody when the program itself acted
     */
    Mono<Void> save(EditedLead edited, Optional<UserId> by, Instant at);

    record Corrigible(Lead lead, int version) {}
}
