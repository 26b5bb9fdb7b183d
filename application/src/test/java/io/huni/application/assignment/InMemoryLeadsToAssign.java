package io.huni.application.assignment;

import io.huni.application.assignment.port.LeadsToAssign;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.PhoneNumber;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unassigned of {@link InMemoryLeads}, as {@link InMemoryLeadWork} knows them now. */
public final class InMemoryLeadsToAssign implements LeadsToAssign {
    private final InMemoryLeads leads;
    private final InMemoryLeadWork work;
    private final Map<LeadId, Instant> waiting = new LinkedHashMap<>();
    private final Map<LeadId, Instant> tried = new HashMap<>();

    public InMemoryLeadsToAssign(InMemoryLeads leads, InMemoryLeadWork work) {
        this.leads = leads;
        this.work = work;
    }

    @Override
    public Mono<List<LeadFacts>> facts(Collection<LeadId> wanted) {
        return work.claim(new Visibility.Everything(), List.copyOf(wanted))
                .flatMapIterable(states -> states)
                .filter(InMemoryLeadsToAssign::isFree)
                .flatMap(state -> Mono.justOrEmpty(leads.find(state.id())))
                .filter(found -> !found.test())
                .map(InMemoryLeadsToAssign::facts)
                .sort(Comparator.comparing(LeadFacts::submittedAt))
                .collectList();
    }

    private static boolean isFree(WorkedLead lead) {
        return lead.assignee().isEmpty()
                && lead.deletedAt().isEmpty()
                && lead.status() == LeadStatus.NEW;
    }

    private static LeadFacts facts(Lead lead) {
        return new LeadFacts(
                lead.id(),
                lead.distributor(),
                lead.source(),
                Optional.empty(),
                lead.service(),
                lead.contact().phone().map(PhoneNumber::e164),
                lead.submittedAt());
    }

    @Override
    public Mono<Void> await(Collection<LeadId> some, Instant since) {
        return Mono.fromRunnable(() -> some.forEach(lead -> wait(lead, since)));
    }

    private void wait(LeadId lead, Instant since) {
        waiting.putIfAbsent(lead, since);
        tried.putIfAbsent(lead, since);
    }

    @Override
    public Mono<List<LeadId>> next(int most, Instant now) {
        return Mono.fromSupplier(
                () -> {
                    List<LeadId> next = waiting().stream().limit(most).toList();
                    next.forEach(lead -> tried.put(lead, now));
                    return next;
                });
    }

    /** All of them, the next to be tried first. */
    public List<LeadId> waiting() {
        return waiting.keySet().stream()
                .sorted(
                        Comparator.<LeadId, Instant>comparing(tried::get)
                                .thenComparing(waiting::get))
                .toList();
    }

    @Override
    public Mono<Void> settle(Collection<LeadId> some) {
        return Mono.fromRunnable(
                () -> {
                    some.forEach(waiting::remove);
                    some.forEach(tried::remove);
                });
    }
}
