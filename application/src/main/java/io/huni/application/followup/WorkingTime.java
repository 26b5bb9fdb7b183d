package io.huni.application.followup;

import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** When the organisation works. */
record WorkingTime(OrganisationQueries organisations, AssignmentQueries schedules) {
    private static final Actor PROGRAM = new Actor.Program();
    private static final Duration MOMENT = Duration.ofSeconds(1);

    Mono<Hours> hours() {
        return organisations
                .organisation()
                .flatMap(
                        house ->
                                schedules
                                        .schedules(PROGRAM)
                                        .map(all -> new Hours(all.usual(), house.timeZone())));
    }

    record Hours(WorkingWeek week, ZoneId zone) {
        /** The moment itself while the organisation works, else that at which it begins to. */
        Instant first(Instant from) {
            return week.after(from, MOMENT, zone).minus(MOMENT);
        }
    }
}
