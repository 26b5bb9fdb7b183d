package io.huni.application.lead;

import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class HandOverLeadsService implements HandOverLeads {
    /** Few enough for others to get through between two. */
    private static final int SLICE = 500;

    private final LeadWork work;
    private final Clock clock;

    HandOverLeadsService(LeadWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Mono<Long> count(UserId assignee) {
        return work.countOpenOf(assignee);
    }

    @Override
    public Mono<Long> handOver(Actor by, UserId from, Optional<User> to) {
        Instant now = clock.instant();
        LeadAction gift = Assignments.gift(to);
        return work.claimOpenOf(from, SLICE)
                .map(
                        open ->
                                open.stream()
                                        .flatMap(lead -> moved(lead, gift, now).stream())
                                        .toList())
                .flatMap(worked -> saved(worked, by, now));
    }

    /** What the other one could not see goes to nobody, where somebody finds it. */
    private static Optional<Worked> moved(WorkedLead lead, LeadAction gift, Instant now) {
        LeadAction action =
                gift.refusal(lead).isEmpty() ? gift : Assignments.gift(Optional.empty());
        return lead.apply(action, now);
    }

    private Mono<Long> saved(List<Worked> worked, Actor by, Instant now) {
        return worked.isEmpty()
                ? Mono.just(0L)
                : work.save(worked, by.user(), now).thenReturn((long) worked.size());
    }
}
