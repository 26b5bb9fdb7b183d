package io.huni.application.lead;

import io.huni.application.lead.MatchLeads.Named;
import io.huni.application.lead.port.LeadMatches;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matches among {@link InMemoryLeads}; those that the test names were worked on. */
public final class InMemoryLeadMatches implements LeadMatches {
    private final InMemoryLeads leads;
    private final Set<LeadId> worked = new HashSet<>();

    public InMemoryLeadMatches(InMemoryLeads leads) {
        this.leads = leads;
    }

    /** As if a person had done something about it. */
    public void workedOn(LeadId lead) {
        worked.add(lead);
    }

    @Override
    public Mono<Map<LeadKey, LeadId>> match(Visibility visibility, Set<LeadKey> keys) {
        return Mono.fromSupplier(
                () -> {
                    Map<LeadKey, LeadId> found = new HashMap<>();
                    seen(visibility)
                            .sorted(Comparator.comparing(Lead::capturedAt))
                            .forEach(
                                    lead ->
                                            keysOf(lead)
                                                    .filter(keys::contains)
                                                    .forEach(key -> found.put(key, lead.id())));
                    return found;
                });
    }

    private Stream<Lead> seen(Visibility visibility) {
        return leads.all().stream().filter(lead -> visibility.covers(lead.owners()));
    }

    private static Stream<LeadKey> keysOf(Lead lead) {
        return Stream.of(
                        lead.externalId().map(id -> LeadKey.of(lead.source(), id)),
                        lead.contact().phone().map(LeadKey::of),
                        lead.contact().email().map(LeadKey::of))
                .flatMap(Optional::stream);
    }

    @Override
    public Mono<Map<LeadId, Named>> named(Visibility visibility, Set<LeadId> wanted) {
        return Mono.fromSupplier(
                () ->
                        seen(visibility)
                                .filter(lead -> wanted.contains(lead.id()))
                                .collect(
                                        Collectors.toMap(
                                                Lead::id,
                                                lead ->
                                                        new Named(
                                                                1,
                                                                lead.contact()
                                                                        .fullName()
                                                                        .map(
                                                                                name ->
                                                                                        name
                                                                                                .value())))));
    }

    @Override
    public Mono<Map<LeadId, Owners>> claimUntouched(Visibility visibility, List<LeadId> wanted) {
        return Mono.fromSupplier(
                () ->
                        seen(visibility)
                                .filter(lead -> wanted.contains(lead.id()))
                                .filter(lead -> !worked.contains(lead.id()))
                                .collect(Collectors.toMap(Lead::id, Lead::owners)));
    }

    @Override
    public Mono<Void> remove(List<LeadLeft> gone, Instant at) {
        return Mono.fromRunnable(() -> gone.forEach(left -> leads.remove(left.lead())));
    }
}
