package io.huni.application.assignment;

import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.util.List;

/** In-port: the order of the rules, and which there are. Needs {@code assignment:manage}. */
public interface ArrangeAssignmentRules {
    /**
     * Refuses with {@code assignment.order-incomplete} unless each rule is named once, because
     * somebody else may have added one.
     */
    Mono<Void> order(Actor actor, List<RuleId> rules);

    /** Leads that it has given away stay where they are. Refuses with {@code shared.not-found}. */
    Mono<Void> remove(Actor actor, RuleId rule);
}
