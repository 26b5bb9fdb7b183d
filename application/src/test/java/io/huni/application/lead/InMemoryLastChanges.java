package io.huni.application.lead;

import io.huni.application.lead.port.LastChanges;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Last changes beside {@link InMemoryLeadWork}. */
public final class InMemoryLastChanges implements LastChanges {
    private final InMemoryLeadWork work;
    private final Map<LeadId, LastChange> changes = new ConcurrentHashMap<>();

    public InMemoryLastChanges(InMemoryLeadWork work) {
        this.work = work;
    }

    @Override
    public Mono<Void> save(Worked worked, Right right, UserId by, Instant at) {
        LastChange change = new LastChange(worked.before(), right, by, at);
        return work.save(List.of(worked), Optional.of(by), at)
                .then(Mono.fromRunnable(() -> changes.put(worked.before().id(), change)));
    }

    @Override
    public Mono<LastChange> find(LeadId lead) {
        return Mono.fromSupplier(() -> changes.get(lead));
    }

    @Override
    public Mono<Void> putBack(Worked worked, UserId by, Instant at) {
        return work.save(List.of(worked), Optional.of(by), at)
                .then(Mono.fromRunnable(() -> changes.remove(worked.before().id())));
    }
}
