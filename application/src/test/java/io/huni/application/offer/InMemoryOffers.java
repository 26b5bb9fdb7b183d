package io.huni.application.offer;

import io.huni.application.offer.port.Offers;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.offer.Ask;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferEvent;
import io.huni.domain.offer.OfferEvent.OfferGone;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferState;
import io.huni.domain.offer.Terms;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Offers in a map; leads are asked for through a function, and events are kept to look at. */
public final class InMemoryOffers implements Offers {
    private final Map<OfferId, Offer> offers = new LinkedHashMap<>();
    private final Map<JobId, Terms> terms = new HashMap<>();
    private final Set<DistributorId> active = new HashSet<>();
    private final List<OfferEvent> events = new ArrayList<>();
    private final Function<LeadId, Optional<WorkedLead>> leads;

    public InMemoryOffers(Function<LeadId, Optional<WorkedLead>> leads) {
        this.leads = leads;
    }

    /** May be asked from now on. */
    public void activate(DistributorId distributor) {
        active.add(distributor);
    }

    public List<Offer> all() {
        return List.copyOf(offers.values());
    }

    /** Steps alone. */
    public List<OfferMoved> events() {
        return events.stream()
                .filter(OfferMoved.class::isInstance)
                .map(OfferMoved.class::cast)
                .toList();
    }

    /** Offers that went with their leads. */
    public List<OfferGone> gone() {
        return events.stream()
                .filter(OfferGone.class::isInstance)
                .map(OfferGone.class::cast)
                .toList();
    }

    @Override
    public Mono<Offer> claim(OfferId offer) {
        return Mono.fromSupplier(() -> offers.get(offer));
    }

    @Override
    public Mono<Offer> claim(Visibility visibility, OfferId offer) {
        return visibility instanceof Visibility.OfDistributor
                ? Mono.empty()
                : claim(offer).filter(found -> isInside(visibility, found));
    }

    private boolean isInside(Visibility visibility, Offer offer) {
        Owners lead = leads.apply(offer.lead()).map(WorkedLead::owners).orElse(Owners.none());
        return visibility.covers(origin(offer)) || visibility.covers(lead);
    }

    private static Owners origin(Offer offer) {
        return new Owners(Optional.empty(), offer.origin().team(), offer.origin().by());
    }

    @Override
    public Mono<List<Offer>> claimDue(Instant now, int most) {
        return open(offer -> offer.asks().stream().anyMatch(ask -> isDue(ask, now)))
                .map(due -> due.stream().limit(most).toList());
    }

    private static boolean isDue(Ask ask, Instant now) {
        return ask.state() == AskState.OPEN && !ask.dueAt().orElseThrow().isAfter(now);
    }

    @Override
    public Mono<List<Offer>> claimOfJob(JobId job, List<LeadId> of) {
        return Mono.fromSupplier(
                () ->
                        offers.values().stream()
                                .filter(offer -> offer.origin().job().equals(Optional.of(job)))
                                .filter(offer -> of.contains(offer.lead()))
                                .toList());
    }

    @Override
    public Mono<List<Offer>> claimOvertaken(List<LeadId> of) {
        return open(offer -> of.contains(offer.lead()) && isOvertaken(offer));
    }

    @Override
    public Mono<List<Offer>> claimOvertaken(int most) {
        return open(this::isOvertaken).map(found -> found.stream().limit(most).toList());
    }

    @Override
    public Mono<List<Offer>> claimOpen(Collection<LeadId> of) {
        return open(offer -> of.contains(offer.lead()));
    }

    private boolean isOvertaken(Offer offer) {
        return leads.apply(offer.lead())
                .filter(lead -> lead.deletedAt().isEmpty())
                .filter(lead -> lead.status() != LeadStatus.CONVERTED)
                .filter(lead -> lead.status() != LeadStatus.LOST)
                .filter(lead -> lead.distributor().equals(offer.from()))
                .isEmpty();
    }

    private Mono<List<Offer>> open(Predicate<Offer> which) {
        return Mono.fromSupplier(
                () ->
                        offers.values().stream()
                                .filter(offer -> offer.state() == OfferState.OPEN)
                                .filter(which)
                                .toList());
    }

    /** Whether the lead is offered now. */
    public boolean isOpenOf(LeadId lead) {
        return offers.values().stream()
                .anyMatch(offer -> offer.lead().equals(lead) && offer.state() == OfferState.OPEN);
    }

    @Override
    public Mono<Void> save(List<Change<Offer>> changes) {
        return Mono.fromRunnable(() -> changes.forEach(this::save));
    }

    private void save(Change<Offer> change) {
        Offer offer = change.state();
        if (!offers.containsKey(offer.id()) && isOpenOf(offer.lead())) {
            throw new Refused(OfferErrorKey.ALREADY_OFFERED);
        }
        offers.put(offer.id(), offer);
        change.events().forEach(event -> events.add((OfferEvent) event));
    }

    @Override
    public Mono<Set<DistributorId>> active(List<DistributorId> distributors) {
        return Mono.fromSupplier(
                () -> distributors.stream().filter(active::contains).collect(Collectors.toSet()));
    }

    @Override
    public Mono<Void> remember(JobId job, Terms wanted) {
        return Mono.fromRunnable(() -> terms.put(job, wanted));
    }

    @Override
    public Mono<Terms> terms(JobId job) {
        return Mono.fromSupplier(() -> terms.get(job));
    }

    @Override
    public Mono<Map<OfferId, Audience>> audiences(Collection<OfferId> of) {
        return Mono.fromSupplier(
                () ->
                        offers.values().stream()
                                .filter(offer -> of.contains(offer.id()))
                                .collect(Collectors.toMap(Offer::id, this::audience)));
    }

    private Audience audience(Offer offer) {
        Owners lead = leads.apply(offer.lead()).map(WorkedLead::owners).orElse(Owners.none());
        return new Audience(lead, origin(offer), closed(offer));
    }

    private static List<DistributorId> closed(Offer offer) {
        return offer.asks().stream()
                .filter(ask -> ask.state() == AskState.TAKEN || ask.state() == AskState.WITHDRAWN)
                .map(Ask::distributor)
                .toList();
    }
}
