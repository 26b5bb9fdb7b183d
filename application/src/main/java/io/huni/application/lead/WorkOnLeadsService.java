package io.huni.application.lead;

import io.huni.application.lead.port.LeadWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class WorkOnLeadsService implements WorkOnLeads {
    private static final Visibility EVERYTHING = new Visibility.Everything();

    private final LeadWork work;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    WorkOnLeadsService(LeadWork work, UnitOfWork unitOfWork, Clock clock) {
        this.work = work;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Set<LeadId>> work(Map<LeadId, LeadAction> actions) {
        Instant now = clock.instant();
        return Mono.defer(() -> work.claim(EVERYTHING, List.copyOf(actions.keySet())))
                .map(found -> found.stream().flatMap(lead -> done(lead, actions, now)).toList())
                .flatMap(worked -> saved(worked, now))
                .as(unitOfWork::inTransaction);
    }

    private static Stream<Worked> done(
            WorkedLead lead, Map<LeadId, LeadAction> actions, Instant now) {
        return Optional.ofNullable(actions.get(lead.id()))
                .filter(action -> WorkOnLeadService.isThere(lead, action))
                .flatMap(action -> lead.apply(action, now))
                .stream();
    }

    private Mono<Set<LeadId>> saved(List<Worked> worked, Instant now) {
        Set<LeadId> done = worked.stream().map(one -> one.after().id()).collect(Collectors.toSet());
        return worked.isEmpty()
                ? Mono.just(done)
                : work.save(worked, Optional.empty(), now).thenReturn(done);
    }
}
