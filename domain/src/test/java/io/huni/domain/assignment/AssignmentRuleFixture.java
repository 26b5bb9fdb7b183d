package io.huni.domain.assignment;

import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rules for tests: {@code aRule().forServices("diş").choosing(LEAST_LOADED, ayse).rule()}. */
public final class AssignmentRuleFixture {
    private RuleId id = new RuleId(UUID.randomUUID());
    private String name = "Herkes";
    private boolean active = true;
    private RuleConditions conditions = RuleConditions.none();
    private AssignmentMethod method = AssignmentMethod.ROUND_ROBIN;
    private List<UserId> people = List.of(new UserId(new UUID(0, 1)));
    private boolean onlyAtWork;

    private AssignmentRuleFixture() {}

    public static AssignmentRuleFixture aRule() {
        return new AssignmentRuleFixture();
    }

    public AssignmentRuleFixture withId(RuleId newId) {
        id = newId;
        return this;
    }

    public AssignmentRuleFixture named(String newName) {
        name = newName;
        return this;
    }

    public AssignmentRuleFixture switchedOff() {
        active = false;
        return this;
    }

    public AssignmentRuleFixture onlyAtWork() {
        onlyAtWork = true;
        return this;
    }

    public AssignmentRuleFixture choosing(AssignmentMethod newMethod, UserId... newPeople) {
        method = newMethod;
        people = List.of(newPeople);
        return this;
    }

    public AssignmentRuleFixture forDistributor(DistributorId distributor) {
        return when(
                new RuleConditions(Set.of(distributor), Set.of(), Set.of(), List.of(), List.of()));
    }

    public AssignmentRuleFixture forSource(LeadSource source) {
        return when(new RuleConditions(Set.of(), Set.of(source), Set.of(), List.of(), List.of()));
    }

    public AssignmentRuleFixture forLanguage(String language) {
        return when(new RuleConditions(Set.of(), Set.of(), Set.of(language), List.of(), List.of()));
    }

    public AssignmentRuleFixture forServices(String... services) {
        return when(new RuleConditions(Set.of(), Set.of(), Set.of(), List.of(services), List.of()));
    }

    public AssignmentRuleFixture forNumbers(String... prefixes) {
        return when(new RuleConditions(Set.of(), Set.of(), Set.of(), List.of(), List.of(prefixes)));
    }

    public AssignmentRuleFixture when(RuleConditions newConditions) {
        conditions = newConditions;
        return this;
    }

    public AssignmentRule rule() {
        return new AssignmentRule(id, name, active, conditions, method, people, onlyAtWork, 1);
    }
}
