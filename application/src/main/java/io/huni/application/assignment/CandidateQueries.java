package io.huni.application.assignment;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.WorkSchedules;
import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.Candidate;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Says who of a rule's people is there, with how much, and what they may see. */
final class CandidateQueries {
    private static final Actor PROGRAM = new Actor.Program();

    private final AssignmentRules rules;
    private final WorkSchedules schedules;
    private final OrganisationQueries organisations;
    private final UserQueries users;
    private final Clock clock;

    CandidateQueries(
            AssignmentPorts ports,
            OrganisationQueries organisations,
            UserQueries users,
            Clock clock) {
        this.rules = ports.rules();
        this.schedules = ports.schedules();
        this.organisations = organisations;
        this.users = users;
        this.clock = clock;
    }

    Mono<Map<RuleId, List<Candidate>>> of(List<AssignmentRule> matching) {
        return presence()
                .zipWhen(
                        here -> rules.standings(ids(matching)),
                        (here, people) -> here.candidates(matching, people));
    }

    private Mono<Presence> presence() {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .zipWhen(zone -> schedules.usual())
                .zipWhen(
                        hours -> users.visibleTo(PROGRAM),
                        (hours, people) ->
                                Presence.of(clock.instant(), hours.getT1(), hours.getT2(), people));
    }

    private static List<RuleId> ids(List<AssignmentRule> matching) {
        return matching.stream().map(AssignmentRule::id).toList();
    }
}
