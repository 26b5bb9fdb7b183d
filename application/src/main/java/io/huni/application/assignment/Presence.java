package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules.Standing;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.Candidate;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who is there at a moment.
 *
 * @param sights which leads each person may see
 */
record Presence(Instant now, ZoneId zone, WorkingWeek usual, Map<UserId, Visibility> sights) {
    static Presence of(Instant now, ZoneId zone, WorkingWeek usual, List<User> people) {
        return new Presence(
                now,
                zone,
                usual,
                people.stream().collect(Collectors.toMap(User::id, User::sightOfLeads)));
    }

    Map<RuleId, List<Candidate>> candidates(
            List<AssignmentRule> rules, Map<RuleId, List<Standing>> people) {
        Map<RuleId, List<Candidate>> candidates = new HashMap<>();
        rules.forEach(
                rule ->
                        candidates.put(
                                rule.id(),
                                people.getOrDefault(rule.id(), List.of()).stream()
                                        .map(one -> candidate(one, rule))
                                        .toList()));
        return candidates;
    }

    private Candidate candidate(Standing standing, AssignmentRule rule) {
        return new Candidate(
                standing.person(),
                standing.team(),
                standing.schedule().isThere(now, zone, usual, rule.onlyAtWork()),
                standing.openLeads(),
                standing.lastTurn(),
                sights.getOrDefault(standing.person(), new Visibility.Nothing()));
    }
}
