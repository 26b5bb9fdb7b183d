package io.huni.application.assignment;

import io.huni.application.assignment.AssignLeads.Outcome;
import io.huni.application.assignment.port.AssignmentRules.Turn;
import io.huni.domain.assignment.Verdict;
import io.huni.domain.assignment.Verdict.Given;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.LeadId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules said about some leads at once. */
record Round(List<Verdict> verdicts) {
    Round {
        verdicts = List.copyOf(verdicts);
    }

    static Round empty() {
        return new Round(List.of());
    }

    List<Given> given() {
        return verdicts.stream().filter(Given.class::isInstance).map(Given.class::cast).toList();
    }

    Map<LeadId, LeadAction> actions() {
        return given().stream().collect(Collectors.toMap(Given::lead, Round::action));
    }

    private static LeadAction action(Given given) {
        return new LeadAction.AssignByRule(
                given.person().id(),
                given.person().team(),
                given.rule().name(),
                given.rule().method().name());
    }

    /** Without those that were given and somebody took before. */
    Round worked(Set<LeadId> done) {
        return new Round(
                verdicts.stream()
                        .filter(one -> !(one instanceof Given) || done.contains(one.lead()))
                        .toList());
    }

    List<Turn> turns() {
        return given().stream()
                .map(one -> new Turn(one.rule().id(), one.person().id(), one.turn()))
                .toList();
    }

    List<LeadId> waiting() {
        return verdicts.stream()
                .filter(Verdict.Waits.class::isInstance)
                .map(Verdict::lead)
                .toList();
    }

    Map<LeadId, Outcome> outcomes(List<LeadId> wanted) {
        Map<LeadId, Outcome> told =
                verdicts.stream().collect(Collectors.toMap(Verdict::lead, Round::outcome));
        return wanted.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                lead -> told.getOrDefault(lead, new Outcome.LeftAlone())));
    }

    private static Outcome outcome(Verdict verdict) {
        return switch (verdict) {
            case Given given -> new Outcome.Assigned(given.person().id(), given.rule().id());
            case Verdict.Waits waits -> new Outcome.Waits();
            case Verdict.NoRule none -> new Outcome.LeftAlone();
        };
    }
}
