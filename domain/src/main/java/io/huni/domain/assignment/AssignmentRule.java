package io.huni.domain.assignment;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Require;

import java.util.List;
import java.util.Optional;

/**
 * Gives leads of a kind to one of some people.
 *
 * @param people in the order of their first turns
 * @param onlyAtWork whether working hours count; an absence always does
 * @param version rises with every change
 */
public record AssignmentRule(
        RuleId id,
        String name,
        boolean active,
        RuleConditions conditions,
        AssignmentMethod method,
        List<UserId> people,
        boolean onlyAtWork,
        int version) {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_PEOPLE = 100;

    public AssignmentRule {
        name = Require.line("name", name, LONGEST_NAME);
        people = people.stream().distinct().toList();
        Require.between("people", people.size(), 1, MOST_PEOPLE);
    }

    public boolean isFor(LeadFacts lead) {
        return active && conditions.match(lead);
    }

    /**
     * Whose turn it is; empty when nobody is there.
     *
     * @param candidates in any order
     */
    public Optional<Candidate> choose(List<Candidate> candidates) {
        return people.stream()
                .flatMap(person -> candidates.stream().filter(one -> one.id().equals(person)))
                .filter(Candidate::there)
                .min(method.order());
    }
}
