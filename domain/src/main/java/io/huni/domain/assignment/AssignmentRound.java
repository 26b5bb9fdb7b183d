package io.huni.domain.assignment;

import io.huni.domain.assignment.Verdict.Given;
import io.huni.domain.assignment.Verdict.NoRule;
import io.huni.domain.assignment.Verdict.Waits;
import io.huni.domain.identity.UserId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides about leads one after the other, as if each were the only one: whoever gets one has a
 * turn and a lead more before the next is decided about. Nobody gets what they could not see.
 */
public final class AssignmentRound {
    private final List<AssignmentRule> rules;
    private final Map<RuleId, List<Candidate>> people;
    private Instant turn;

    private AssignmentRound(
            List<AssignmentRule> rules, Map<RuleId, List<Candidate>> people, Instant now) {
        this.rules = List.copyOf(rules);
        this.people = new HashMap<>(people);
        this.turn = now;
    }

    /**
     * @param rules in the order in which they are asked
     * @param people of each rule
     * @param leads in the order in which they are given away
     */
    public static List<Verdict> of(
            List<AssignmentRule> rules,
            Map<RuleId, List<Candidate>> people,
            List<LeadFacts> leads,
            Instant now) {
        AssignmentRound round = new AssignmentRound(rules, people, now);
        return leads.stream().map(round::decided).toList();
    }

    private Verdict decided(LeadFacts lead) {
        List<AssignmentRule> matching = rules.stream().filter(rule -> rule.isFor(lead)).toList();
        return matching.stream()
                .flatMap(rule -> chosen(rule, lead).stream())
                .findFirst()
                .map(this::noted)
                .orElseGet(() -> matching.isEmpty() ? new NoRule(lead.id()) : new Waits(lead.id()));
    }

    private Optional<Given> chosen(AssignmentRule rule, LeadFacts lead) {
        return rule.choose(seeing(rule, lead))
                .map(person -> new Given(lead.id(), rule, person, turn));
    }

    private List<Candidate> seeing(AssignmentRule rule, LeadFacts lead) {
        return people.getOrDefault(rule.id(), List.of()).stream()
                .filter(one -> one.sees(lead))
                .toList();
    }

    private Verdict noted(Given given) {
        UserId id = given.person().id();
        people.replaceAll(
                (rule, candidates) ->
                        candidates.stream()
                                .map(one -> one.id().equals(id) ? after(one, rule, given) : one)
                                .toList());
        turn = turn.plus(1, ChronoUnit.MICROS);
        return given;
    }

    private static Candidate after(Candidate person, RuleId rule, Given given) {
        Candidate busier = person.withOneMore();
        return rule.equals(given.rule().id()) ? busier.withTurn(given.turn()) : busier;
    }
}
