package io.huni.application.notification;

import io.huni.application.notification.port.NoticedLeads;
import io.huni.application.notification.port.NoticedLeads.Noticed;
import io.huni.application.notification.port.NotificationCues;
import io.huni.application.notification.port.NotificationCues.Cue;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Scope;
import io.huni.domain.notification.Audience;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Occasion;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class TellCuesService implements TellCues {
    private static final Logger LOG = LoggerFactory.getLogger(TellCuesService.class);
    private static final Set<String> ABOUT_THE_AUDIENCE = Set.of("distributor", "handed");
    private static final int AT_ONCE = 500;

    private final NotificationCues cues;
    private final NoticedLeads leads;
    private final Notify notify;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    TellCuesService(
            NotificationCues cues,
            NoticedLeads leads,
            Notify notify,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.cues = cues;
        this.leads = leads;
        this.notify = notify;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> tell() {
        return Mono.defer(() -> cues.lookForEndingOffers(clock.instant()))
                .then(Mono.defer(() -> cues.lookForLateHandOvers(clock.instant())))
                .as(unitOfWork::inTransaction)
                .then(Mono.defer(() -> next(AT_ONCE)))
                .onErrorResume(Untold.class, failure -> oneByOne());
    }

    private Mono<Integer> next(int most) {
        return Mono.defer(() -> cues.take(most, clock.instant()))
                .flatMap(
                        taken ->
                                told(taken)
                                        .onErrorMap(cause -> new Untold(taken, cause))
                                        .thenReturn(taken.size()))
                .as(unitOfWork::inTransaction);
    }

    /** So that the one that cannot be told keeps no other. */
    private Mono<Integer> oneByOne() {
        return Mono.defer(() -> next(1))
                .onErrorResume(Untold.class, this::putOff)
                .repeat(AT_ONCE - 1)
                .takeUntil(told -> told == 0)
                .reduce(0, Integer::sum);
    }

    private Mono<Integer> putOff(Untold failure) {
        LOG.warn("A cue could not be told", failure);
        return Mono.defer(() -> cues.putOff(failure.cue, clock.instant()))
                .as(unitOfWork::inTransaction)
                .thenReturn(1);
    }

    private Mono<Void> told(List<Cue> taken) {
        Set<LeadId> late =
                taken.stream()
                        .filter(cue -> cue.kind() == NotificationKind.LEAD_LATE)
                        .map(cue -> new LeadId(cue.record()))
                        .collect(Collectors.toSet());
        return (late.isEmpty() ? Mono.just(Map.<LeadId, Noticed>of()) : leads.of(late))
                .map(found -> occasions(taken, found))
                .flatMap(notify::of);
    }

    private static List<Occasion> occasions(List<Cue> taken, Map<LeadId, Noticed> found) {
        return taken.stream()
                .flatMap(cue -> audience(cue, found).map(who -> occasion(cue, who)).stream())
                .toList();
    }

    private static Occasion occasion(Cue cue, Audience audience) {
        Map<String, String> facts = new HashMap<>(cue.facts());
        facts.keySet().removeAll(ABOUT_THE_AUDIENCE);
        return new Occasion(
                cue.id(), cue.kind(), cue.record(), audience, Optional.empty(), facts, cue.at());
    }

    private static Optional<Audience> audience(Cue cue, Map<LeadId, Noticed> found) {
        return switch (cue.kind()) {
            case LEAD_LATE ->
                    Optional.ofNullable(found.get(new LeadId(cue.record())))
                            .flatMap(lead -> late(cue, lead.owners()));
            case JOB_ENDED, REPORT_FAILED -> cue.person().map(Audience.One::new);
            case CONNECTION_TROUBLED -> Optional.of(new Audience.Entitled(Right.CONNECTION_READ));
            case DELIVERY_PARKED -> Optional.of(new Audience.Entitled(Right.DELIVERY_READ));
            case WEBHOOK_DISABLED -> Optional.of(keeper(cue));
            case OFFER_ENDING ->
                    Optional.ofNullable(cue.facts().get("distributor"))
                            .map(DistributorId::of)
                            .map(Audience.OfDistributor::new);
            default -> Optional.empty();
        };
    }

    /** Whoever has left hears nothing; then it is for all who could take it over. */
    private static Audience keeper(Cue cue) {
        return cue.person()
                .filter(person -> !"OWNER_LEFT".equals(cue.facts().get("reason")))
                .<Audience>map(Audience.One::new)
                .orElseGet(() -> new Audience.Entitled(Right.WEBHOOK_MANAGE));
    }

    /**
     * What nobody has been given yet is for those who give it. Of a lead that was handed over the
     * distributor hears by its own clock.
     */
    private static Optional<Audience> late(Cue cue, Owners owners) {
        Optional<DistributorId> since =
                Optional.ofNullable(cue.facts().get("distributor")).map(DistributorId::of);
        if (since.isPresent()) {
            return Optional.<Audience>of(
                            new Audience.Partners(
                                    new Audience.OfLead(owners, Set.of(Scope.DISTRIBUTOR))))
                    .filter(theirs -> owners.distributor().equals(since));
        }
        Set<Scope> scopes = EnumSet.of(Scope.TEAM, Scope.DISTRIBUTOR);
        if (owners.assignee().isEmpty()) {
            scopes.add(Scope.ALL);
        }
        Audience all = new Audience.OfLead(owners, scopes);
        boolean handedOver = "true".equals(cue.facts().get("handed"));
        return Optional.of(handedOver ? new Audience.House(all) : all);
    }

    private static final class Untold extends RuntimeException {
        private final UUID cue;

        private Untold(List<Cue> taken, Throwable cause) {
            super("one of " + taken.size(), cause);
            this.cue = taken.getFirst().id();
        }
    }
}
