package io.huni.application.assignment;

import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** In-port of the program: gives leads to whom the rules say. */
public interface AssignLeads {
    /**
     * All of them in one go, the one that was sent first before the others. Does nothing twice: a
     * lead that somebody has stays there.
     */
    Mono<Map<LeadId, Outcome>> assign(List<LeadId> leads);

    /** What became of one. */
    sealed interface Outcome {
        record Assigned(UserId to, RuleId rule) implements Outcome {}

        /** Rules are for it and none of their people is there; it is tried again. */
        record Waits() implements Outcome {}

        /** No rule is for it, or somebody has it. */
        record LeftAlone() implements Outcome {}
    }
}
