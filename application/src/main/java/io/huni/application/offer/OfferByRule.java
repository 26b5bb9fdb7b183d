package io.huni.application.offer;

import io.huni.application.assignment.BeforeAssignment;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.offer.port.OfferRules;
import io.huni.application.offer.port.OfferRules.Turn;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferRound;
import io.huni.domain.offer.OfferRound.Chosen;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.offer.Origin;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers new leads that belong to no distributor, before people get them. */
final class OfferByRule implements BeforeAssignment {
    private final OfferRules rules;
    private final LeadsToOffer leads;
    private final OfferDesk desk;
    private final Ids ids;
    private final Clock clock;

    OfferByRule(OfferRules rules, LeadsToOffer leads, OfferDesk desk, Ids ids, Clock clock) {
        this.rules = rules;
        this.leads = leads;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Set<LeadId>> take(List<LeadId> wanted) {
        return leads.claim(new Visibility.Everything(), wanted)
                .map(found -> inOrder(found, wanted))
                .flatMap(found -> offered(free(found)).map(chosen -> taken(found, chosen)));
    }

    private static List<OfferableLead> inOrder(List<OfferableLead> found, List<LeadId> wanted) {
        return found.stream()
                .sorted(Comparator.comparingInt(lead -> wanted.indexOf(lead.id())))
                .toList();
    }

    /** Those that a rule may offer: what came back is not offered again. */
    private static List<OfferableLead> free(List<OfferableLead> found) {
        return found.stream()
                .filter(lead -> lead.open() && !lead.offered() && !lead.offeredBefore())
                .toList();
    }

    private static Set<LeadId> taken(List<OfferableLead> found, List<Chosen> chosen) {
        return Stream.concat(
                        found.stream().filter(OfferableLead::offered),
                        chosen.stream().map(Chosen::lead))
                .map(OfferableLead::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Mono<List<Chosen>> offered(List<OfferableLead> free) {
        return free.isEmpty()
                ? Mono.just(List.of())
                : rules.all().map(all -> matching(all, free)).flatMap(all -> byRules(all, free));
    }

    private static List<OfferRule> matching(List<OfferRule> all, List<OfferableLead> free) {
        return all.stream().filter(rule -> free.stream().anyMatch(rule::isFor)).toList();
    }

    private Mono<List<Chosen>> byRules(List<OfferRule> matching, List<OfferableLead> free) {
        return matching.isEmpty()
                ? Mono.just(List.of())
                : rules.partners(matching.stream().map(OfferRule::id).toList())
                        .map(people -> OfferRound.of(matching, people, free, clock.instant()))
                        .flatMap(this::made);
    }

    private Mono<List<Chosen>> made(List<Chosen> chosen) {
        return chosen.isEmpty()
                ? Mono.just(chosen)
                : desk.deadlines()
                        .map(deadlines -> changes(chosen, deadlines))
                        .flatMap(changes -> desk.write(changes, Optional.empty()))
                        .then(Mono.defer(() -> rules.tookTurns(turns(chosen))))
                        .thenReturn(chosen);
    }

    private List<Change<Offer>> changes(List<Chosen> chosen, Deadlines deadlines) {
        Instant now = clock.instant();
        return chosen.stream().map(one -> change(one, deadlines, now)).toList();
    }

    private Change<Offer> change(Chosen chosen, Deadlines deadlines, Instant now) {
        return Offer.make(
                new OfferId(ids.next()),
                chosen.lead(),
                Origin.rule(chosen.rule().name()),
                chosen.terms(),
                deadlines,
                now);
    }

    private static List<Turn> turns(List<Chosen> chosen) {
        return chosen.stream()
                .map(one -> new Turn(one.rule().id(), one.first(), one.turn()))
                .toList();
    }
}
