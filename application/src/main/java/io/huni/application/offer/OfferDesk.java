package io.huni.application.offer;

import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.offer.port.Offers;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.OfferEntry;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where all that happens to offers is written down: the offers, and the history of their leads. */
final class OfferDesk {
    private static final Actor PROGRAM = new Actor.Program();

    private final Offers offers;
    private final ActOnLeads actOnLeads;
    private final OrganisationQueries organisations;
    private final AssignmentQueries schedules;

    OfferDesk(
            Offers offers,
            ActOnLeads actOnLeads,
            OrganisationQueries organisations,
            AssignmentQueries schedules) {
        this.offers = offers;
        this.actOnLeads = actOnLeads;
        this.organisations = organisations;
        this.schedules = schedules;
    }

    Mono<Deadlines> deadlines() {
        return organisations
                .organisation()
                .map(Organisation::timeZone)
                .zipWhen(
                        zone ->
                                schedules
                                        .schedules(PROGRAM)
                                        .map(AssignmentQueries.Schedules::usual),
                        OfferDesk::deadlines);
    }

    private static Deadlines deadlines(ZoneId zone, WorkingWeek week) {
        return (limit, from) -> limit.end(from, week, zone);
    }

    /** Refuses with {@code offer.distributor-unknown} unless each of them may be asked. */
    Mono<Void> requireActive(List<DistributorId> distributors) {
        return offers.active(distributors)
                .filter(active -> active.containsAll(distributors))
                .switchIfEmpty(Mono.error(OfferDesk::unknown))
                .then();
    }

    private static Refused unknown() {
        return new Refused(OfferErrorKey.DISTRIBUTOR_UNKNOWN).at("/distributorIds");
    }

    /**
     * Inside a transaction.
     *
     * @param by whom the history names; nobody when the program itself acts
     */
    Mono<Void> write(List<Change<Offer>> changes, Optional<UserId> by) {
        List<Change<Offer>> real =
                changes.stream().filter(change -> !change.events().isEmpty()).toList();
        return real.isEmpty()
                ? Mono.empty()
                : offers.save(real).then(Mono.defer(() -> actOnLeads.act(by, actions(real))));
    }

    private static Map<LeadId, List<LeadAction>> actions(List<Change<Offer>> changes) {
        return changes.stream()
                .flatMap(change -> change.events().stream())
                .map(OfferMoved.class::cast)
                .collect(
                        Collectors.groupingBy(
                                OfferMoved::lead,
                                Collectors.flatMapping(OfferDesk::actions, Collectors.toList())));
    }

    private static Stream<LeadAction> actions(OfferMoved moved) {
        Optional<DistributorId> distributor = moved.distributor().map(DistributorId::of);
        LeadAction told = new OfferEntry(moved.step().name(), distributor, moved.said());
        return moved.step() == Step.ACCEPTED
                ? Stream.of(told, new HandOver(distributor.orElseThrow(), ""))
                : Stream.of(told);
    }
}
