package io.huni.application.lead;

import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Entry;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ActOnLeadsService implements ActOnLeads {
    private final LeadWork work;
    private final Clock clock;

    ActOnLeadsService(LeadWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Mono<Void> act(Optional<UserId> by, Map<LeadId, List<LeadAction>> actions) {
        Instant now = clock.instant();
        return work.claim(new Visibility.Everything(), List.copyOf(actions.keySet()))
                .map(found -> worked(found, actions, now))
                .filter(worked -> !worked.isEmpty())
                .flatMap(worked -> work.save(worked, by, now));
    }

    private static List<Worked> worked(
            List<WorkedLead> found, Map<LeadId, List<LeadAction>> actions, Instant now) {
        return found.stream()
                .filter(lead -> lead.deletedAt().isEmpty())
                .flatMap(
                        lead ->
                                inTurn(lead, actions.getOrDefault(lead.id(), List.of()), now)
                                        .stream())
                .toList();
    }

    private static Optional<Worked> inTurn(
            WorkedLead before, List<LeadAction> actions, Instant now) {
        WorkedLead after = before;
        List<Entry> entries = new ArrayList<>();
        for (LeadAction action : actions) {
            Optional<Worked> worked = after.apply(action, now);
            entries.addAll(worked.map(Worked::entries).orElse(List.of()));
            after = worked.map(Worked::after).orElse(after);
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Worked(before, after, entries));
    }
}
