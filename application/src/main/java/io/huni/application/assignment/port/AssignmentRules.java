package io.huni.application.assignment.port;

import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Out-port: the rules in their order, and whose turn it is. */
public interface AssignmentRules {
    /** In the order in which they are asked. */
    Mono<List<AssignmentRule>> all();

    /** Inside a transaction nobody else changes the rule until its end. */
    Mono<AssignmentRule> find(RuleId rule);

    /**
     * Adds behind the others, or replaces in place. Refuses with {@code
     * assignment.reference-unknown} when a person is not there.
     */
    Mono<Void> save(AssignmentRule rule);

    Mono<Void> remove(RuleId rule);

    /** Puts them into this order; names every rule once. */
    Mono<Void> order(List<RuleId> rules);

    /**
     * The active people of each rule. Inside a transaction nobody else takes a turn of these rules
     * until its end.
     */
    Mono<Map<RuleId, List<Standing>>> standings(Collection<RuleId> rules);

    /** Remembers the last turn of each. */
    Mono<Void> tookTurns(Collection<Turn> turns);

    /** A person got a lead by a rule. */
    record Turn(RuleId rule, UserId person, Instant at) {}

    /**
     * A person of a rule as things stand.
     *
     * @param openLeads neither converted nor lost
     */
    record Standing(
            UserId person,
            Optional<TeamId> team,
            long openLeads,
            Optional<Instant> lastTurn,
            WorkSchedule schedule) {}
}
