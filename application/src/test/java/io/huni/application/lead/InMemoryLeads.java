package io.huni.application.lead;

import io.huni.application.lead.port.Leads;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.ExternalId;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Leads in a map, with the events and notes that came with them to look at. */
public final class InMemoryLeads implements Leads {
    private final Map<LeadId, Lead> leads =
            new TreeMap<>(Comparator.comparing(id -> id.value().toString()));
    private final List<DomainEvent> events = new ArrayList<>();
    private final Map<LeadId, UserId> authors = new HashMap<>();
    private final Set<LeadId> edited = new HashSet<>();
    private final Map<LeadId, String> notes = new TreeMap<>(Comparator.comparing(LeadId::toString));

    @Override
    public Mono<List<LeadId>> addNew(List<NewLead> added) {
        return Mono.fromSupplier(() -> locked(() -> added.stream().map(this::addOne).toList()));
    }

    @Override
    public Mono<Map<ExternalId, LeadId>> known(LeadSource source, Set<ExternalId> externalIds) {
        return Mono.fromSupplier(
                () ->
                        all().stream()
                                .filter(lead -> lead.source() == source)
                                .filter(
                                        lead ->
                                                lead.externalId()
                                                        .filter(externalIds::contains)
                                                        .isPresent())
                                .collect(
                                        Collectors.toMap(
                                                lead -> lead.externalId().orElseThrow(),
                                                Lead::id)));
    }

    @Override
    public Mono<List<Lead>> ofForm(MetaId form, Optional<LeadId> after, int limit) {
        return Mono.fromSupplier(
                () ->
                        all().stream()
                                .filter(lead -> isOf(form, lead) && !edited.contains(lead.id()))
                                .filter(lead -> after.map(id -> isAfter(id, lead)).orElse(true))
                                .limit(limit)
                                .toList());
    }

    @Override
    public Mono<Void> saveReadings(List<Change<Lead>> changes) {
        return Mono.fromRunnable(() -> locked(() -> saved(changes)));
    }

    /** Everything, in the order of ids. */
    public List<Lead> all() {
        return locked(() -> List.copyOf(leads.values()));
    }

    public Optional<Lead> find(LeadId id) {
        return locked(() -> Optional.ofNullable(leads.get(id)));
    }

    public List<DomainEvent> events() {
        return locked(() -> List.copyOf(events));
    }

    public Map<LeadId, String> notes() {
        return locked(() -> Map.copyOf(notes));
    }

    /** Who did it, for each lead that a person handed in. */
    public Map<LeadId, UserId> authors() {
        return locked(() -> Map.copyOf(authors));
    }

    /** Puts a lead as it is, for tests that begin in the middle. */
    public void put(Lead lead) {
        locked(() -> leads.put(lead.id(), lead));
    }

    /** As if it had never been caught. */
    void remove(LeadId lead) {
        locked(() -> leads.remove(lead));
    }

    /** As a person has corrected it. */
    void edit(Lead lead) {
        locked(() -> edited.add(lead.id()));
        put(lead);
    }

    void change(UnaryOperator<Lead> change) {
        locked(
                () -> {
                    leads.replaceAll((id, lead) -> change.apply(lead));
                    return leads;
                });
    }

    private LeadId addOne(NewLead added) {
        Lead lead = added.change().state();
        Optional<LeadId> known = knownAs(lead);
        if (known.isPresent()) {
            return known.get();
        }
        leads.put(lead.id(), lead);
        events.addAll(added.change().events());
        added.author().ifPresent(author -> authors.put(lead.id(), author));
        added.note().ifPresent(note -> notes.put(lead.id(), note));
        return lead.id();
    }

    private Optional<LeadId> knownAs(Lead lead) {
        return leads.values().stream()
                .filter(other -> other.source() == lead.source())
                .filter(other -> other.externalId().isPresent())
                .filter(other -> other.externalId().equals(lead.externalId()))
                .map(Lead::id)
                .findFirst();
    }

    private boolean saved(List<Change<Lead>> changes) {
        changes.stream()
                .filter(change -> !edited.contains(change.state().id()))
                .forEach(
                        change -> {
                            leads.computeIfPresent(
                                    change.state().id(),
                                    (id, old) -> readAnew(old, change.state()));
                            events.addAll(change.events());
                        });
        return true;
    }

    private static Lead readAnew(Lead old, Lead reading) {
        return new Lead(
                old.id(),
                old.source(),
                old.externalId(),
                old.distributor(),
                old.connection(),
                reading.contact(),
                reading.service(),
                reading.answers(),
                reading.custom(),
                old.consents(),
                old.raw(),
                old.attribution(),
                old.status(),
                old.assignee(),
                old.team(),
                reading.score(),
                old.test(),
                old.submittedAt(),
                old.capturedAt());
    }

    private static boolean isOf(MetaId form, Lead lead) {
        return lead.attribution().form().id().filter(form.value()::equals).isPresent();
    }

    private static boolean isAfter(LeadId id, Lead lead) {
        return lead.id().value().toString().compareTo(id.value().toString()) > 0;
    }

    private synchronized <T> T locked(java.util.function.Supplier<T> work) {
        return work.get();
    }
}
