package io.huni.application.followup;

import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/**
 * In-port: writes down that the person behind a lead wants no mails, or wants them again; it holds
 * for every lead with the address. Needs {@code lead:change}; refuses with {@code
 * shared.not-found}, {@code followup.no-address}, and with {@code followup.own-opt-out} to undo
 * what the person said.
 */
public interface OptOutLead {
    Mono<Void> set(Actor actor, LeadId lead, boolean optedOut);
}
