package io.huni.application.assignment;

import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** In-port: adds or replaces a rule. Needs {@code assignment:manage}. */
public interface SaveAssignmentRule {
    /**
     * Adds it behind the others. Refuses with {@code assignment.reference-unknown}, and with {@code
     * assignment.person-blind} when somebody named anew may hold no leads.
     */
    Mono<AssignmentRule> add(Actor actor, Draft draft);

    /**
     * Refuses like {@link #add}, with {@code shared.not-found}, and with {@code shared.stale} when
     * the rule has another version.
     */
    Mono<AssignmentRule> replace(Actor actor, RuleId rule, Draft draft, Optional<Integer> version);

    /** Everything of a rule that people choose. */
    record Draft(
            String name,
            boolean active,
            RuleConditions conditions,
            AssignmentMethod method,
            List<UserId> people,
            boolean onlyAtWork) {
        AssignmentRule rule(RuleId id, int version) {
            return new AssignmentRule(
                    id, name, active, conditions, method, people, onlyAtWork, version);
        }
    }
}
