package io.huni.application.assignment;

import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

/** In-port of the program: gives one lead to whom the rules say. */
public interface AssignLead {
    /** Does nothing twice: a lead that somebody has stays there. */
    Mono<Outcome> assign(LeadId lead);

    /** What became of it. */
    sealed interface Outcome {
        record Assigned(UserId to, RuleId rule) implements Outcome {}

        /** Rules are for it and none of their people is there; it is tried again. */
        record Waits() implements Outcome {}

        /** No rule is for it, it is too old, or somebody has it. */
        record LeftAlone() implements Outcome {}
    }
}
