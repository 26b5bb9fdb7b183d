package io.huni.application.offer;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.offer.OfferHouse.ADMIN;
import static io.huni.application.offer.OfferHouse.DAY;
import static io.huni.application.offer.OfferHouse.EDA;
import static io.huni.application.offer.OfferHouse.EGE;
import static io.huni.application.offer.OfferHouse.LARA;
import static io.huni.application.offer.OfferHouse.MANAGER;
import static io.huni.application.offer.OfferHouse.NIL;
import static io.huni.application.offer.OfferHouse.NOVA;
import static io.huni.application.offer.OfferHouse.STAFF;
import static io.huni.application.offer.OfferHouse.inTurn;
import static io.huni.application.offer.OfferHouse.together;
import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferState;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class OfferFlowTest {
    private static final Decline FULL = new Decline(DeclineReason.NO_CAPACITY, "");

    private final OfferHouse house = new OfferHouse();

    private LeadId lead() {
        return house.lead(aLead().ofDistributor(LARA).assignedTo(STAFF.id(), DAY));
    }

    private Mono<Void> accept(io.huni.domain.identity.Actor who, OfferId offer) {
        return house.answer.accept(who, offer, Optional.empty());
    }

    private Mono<Void> decline(io.huni.domain.identity.Actor who, OfferId offer) {
        return house.answer.decline(who, offer, FULL, Optional.empty());
    }

    @Test
    void theLeadIsTheDistributorsOnceItIsAccepted() {
        LeadId lead = lead();
        OfferId offer = house.offered(lead, inTurn(NOVA, EGE));

        accept(NIL, offer).block();

        WorkedLead now = house.now(lead);
        assertThat(now.distributor()).contains(NOVA);
        assertThat(now.assignee()).isEmpty();
        assertThat(now.status()).isEqualTo(LeadStatus.NEW);
        assertThat(house.history())
                .containsExactly("OFFER OFFERED", "OFFER ACCEPTED", "TRANSFER", "STATUS_CHANGE");
        assertThat(house.work.saved().getLast().by()).contains(NIL.id());
    }

    @Test
    void acceptingAgainChangesNothingAndOthersAreTooLate() {
        OfferId offer = house.offered(lead(), together(NOVA, EGE));
        accept(NIL, offer).block();
        int before = house.work.saved().size();

        accept(NIL, offer).block();

        assertThat(house.work.saved()).hasSize(before);
        assertRefused(accept(EDA, offer), OfferErrorKey.TOO_LATE);
    }

    @Test
    void theNextIsAskedWhenOneDeclinesAndNobodyKnowsItBefore() {
        OfferId offer = house.offered(lead(), inTurn(NOVA, EGE));

        assertRefused(accept(EDA, offer), SharedErrorKey.NOT_FOUND);
        decline(NIL, offer).block();
        accept(EDA, offer).block();

        assertThat(house.state(offer).state()).isEqualTo(OfferState.ACCEPTED);
        assertRefused(accept(NIL, offer), OfferErrorKey.TOO_LATE);
    }

    @Test
    void aPartnerAnswersByTheVersionOfItsOwnPart() {
        OfferId offer = house.offered(lead(), inTurn(NOVA, EGE));
        decline(NIL, offer).block();

        assertRefused(house.answer.accept(EDA, offer, Optional.of(2)), SharedErrorKey.STALE);
        house.answer.accept(EDA, offer, Optional.of(1)).block();

        assertThat(house.state(offer).state()).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void theLeadComesBackWhenTimeIsOverForAll() {
        LeadId lead = lead();
        OfferId offer = house.offered(lead, inTurn(NOVA, EGE));

        house.clock.pass(Duration.ofHours(4));
        assertThat(house.expire.expire().block()).isEqualTo(1);
        assertThat(house.expire.expire().block()).isZero();
        house.clock.pass(Duration.ofHours(4));
        house.expire.expire().block();

        assertThat(house.state(offer).state()).isEqualTo(OfferState.RETURNED);
        assertThat(house.now(lead).distributor()).contains(LARA);
        assertThat(house.history())
                .containsExactly(
                        "OFFER OFFERED",
                        "OFFER EXPIRED",
                        "OFFER OFFERED",
                        "OFFER EXPIRED",
                        "OFFER RETURNED");
    }

    @Test
    void onlyThoseWithTheRightOfferAndOnlyWhatTheySee() {
        LeadId lead = lead();
        LeadId foreign = house.lead(aLead().ofDistributor(LARA));

        assertRefused(house.offer(STAFF, lead, inTurn(NOVA)), SharedErrorKey.RIGHT_MISSING);
        assertRefused(house.offer(MANAGER, foreign, inTurn(NOVA)), SharedErrorKey.NOT_FOUND);
        assertThat(house.offer(MANAGER, lead, inTurn(NOVA)).block()).isNotNull();
        assertRefused(house.offer(ADMIN, lead, inTurn(EGE)), OfferErrorKey.ALREADY_OFFERED);
    }

    @Test
    void whoIsNotThereIsNotAsked() {
        DistributorId closed = new DistributorId(new UUID(3, 9));

        assertRefused(
                house.offer(ADMIN, lead(), inTurn(NOVA, closed)),
                OfferErrorKey.DISTRIBUTOR_UNKNOWN);
    }

    @Test
    void isWithdrawnByTheTeamThatOfferedIt() {
        LeadId lead = lead();
        OfferId offer = house.offer(MANAGER, lead, inTurn(NOVA)).block();

        assertRefused(
                house.withdraw.withdraw(MANAGER, offer, Optional.of(7)), SharedErrorKey.STALE);
        house.withdraw.withdraw(MANAGER, offer, Optional.of(1)).block();

        assertRefused(accept(NIL, offer), OfferErrorKey.TOO_LATE);
        assertThat(house.history()).containsExactly("OFFER OFFERED", "OFFER WITHDRAWN");
    }

    @Test
    void whatWasGivenElsewhereMeanwhileIsNotTakenFromThere() {
        LeadId lead = lead();
        OfferId offer = house.offered(lead, inTurn(NOVA));
        house.work
                .save(
                        List.of(
                                house.now(lead)
                                        .apply(new HandOver(EGE, ""), house.clock.instant())
                                        .orElseThrow()),
                        Optional.empty(),
                        house.clock.instant())
                .block();

        assertRefused(accept(NIL, offer), OfferErrorKey.TOO_LATE);
        assertThat(house.expire.expire().block()).isEqualTo(1);
        assertThat(house.state(offer).state()).isEqualTo(OfferState.WITHDRAWN);
    }

    @Test
    void aTransferAsksNobodyAndEndsTheOffer() {
        LeadId lead = lead();
        OfferId offer = house.offered(lead, inTurn(NOVA));

        house.transfer.transfer(ADMIN, lead, EGE, "Bölge").block();

        assertThat(house.now(lead).distributor()).contains(EGE);
        assertThat(house.state(offer).state()).isEqualTo(OfferState.WITHDRAWN);
        assertRefused(house.transfer.transfer(ADMIN, lead, EGE, ""), LeadErrorKey.AT_DISTRIBUTOR);
        assertRefused(house.transfer.transfer(STAFF, lead, NOVA, ""), SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void anAdministratorSaysWhatThePartnerToldByTelephone() {
        LeadId lead = lead();
        OfferId offer = house.offered(lead, inTurn(NOVA));

        accept(ADMIN, offer).block();

        assertThat(house.now(lead).distributor()).contains(NOVA);
        assertThat(house.state(offer).asks().getFirst().answeredBy()).contains(ADMIN.id());
    }

    @Test
    void theQuestionWhichPersonComesAfterTheOffer() {
        LeadId lead = lead();
        OfferId offer = house.offered(lead, inTurn(NOVA));
        accept(NIL, offer).block();
        List<LeadId> asked = new ArrayList<>();
        Reaction reaction =
                OfferUseCases.assignAfterOffers(
                        some -> {
                            asked.addAll(some);
                            return Mono.just(Map.of());
                        },
                        event -> house.offers.events().get(Integer.parseInt(event.payload())));

        reaction.react(List.of(event(0), event(1))).block();

        assertThat(asked).containsExactly(lead);
    }

    @Test
    void thoseWhoAreAskedHearThatThereIsOneAndThoseInsideWhich() {
        LeadId lead = lead();
        house.offer(MANAGER, lead, inTurn(NOVA, EGE)).block();
        List<String> told = new ArrayList<>();
        Reaction reaction =
                house.useCases.announceOffers(
                        announcement ->
                                Mono.fromRunnable(
                                        () ->
                                                told.add(
                                                        announcement.owners()
                                                                + announcement.type()
                                                                + announcement.data())),
                        event -> house.offers.events().getFirst());

        reaction.react(List.of(event(0))).block();

        assertThat(told).allMatch(one -> one.contains("offer_created"));
        assertThat(told.stream().filter(one -> one.contains(NOVA.value().toString())))
                .singleElement()
                .asString()
                .doesNotContain("leadId");
        assertThat(told).noneMatch(one -> one.contains(EGE.value().toString()));
        assertThat(told).noneMatch(one -> one.contains(LARA.value().toString()));
        assertThat(told.stream().filter(one -> one.contains("leadId"))).isNotEmpty();
    }

    @Test
    void whoHasAnsweredHearsNothingOfTheOthers() {
        OfferId offer = house.offered(lead(), inTurn(NOVA, EGE));
        decline(NIL, offer).block();
        decline(EDA, offer).block();

        assertThat(house.offers.events())
                .extracting(OfferMoved::step)
                .containsExactly(
                        Step.OFFERED, Step.DECLINED, Step.OFFERED, Step.DECLINED, Step.RETURNED);
        assertThat(heardBy(NOVA)).containsExactly("offer_created", "offer_updated");
        assertThat(heardBy(EGE)).containsExactly("offer_created", "offer_updated");
        assertThat(heardBy(LARA)).isEmpty();
    }

    @Test
    void whoWasAskedAboutALeadThatIsTakenBackHearsThatTheQuestionIsClosed() {
        LeadId lead = lead();
        house.offered(lead, inTurn(NOVA, EGE));
        house.useCases.endOffersOfLeads().before(Set.of(lead)).block();
        List<String> told = new ArrayList<>();
        Reaction reaction =
                house.useCases.announceOffers(
                        announcement ->
                                Mono.fromRunnable(
                                        () ->
                                                told.add(
                                                        announcement.owners()
                                                                + announcement.type()
                                                                + announcement.data())),
                        event -> house.offers.gone().getFirst());

        reaction.react(List.of(event(0))).block();

        assertThat(told)
                .allMatch(one -> one.contains("offer_updated") && one.contains("WITHDRAWN"));
        assertThat(told).anyMatch(one -> one.contains(NOVA.value().toString()));
        assertThat(told).noneMatch(one -> one.contains(EGE.value().toString()));
        assertThat(told).anyMatch(one -> one.contains(lead.value().toString()));
    }

    @Test
    void whoIsAskedStillHearsThatAnotherWasFirst() {
        OfferId offer = house.offered(house.lead(aLead()), together(NOVA, EGE, LARA));
        decline(NIL, offer).block();
        accept(EDA, offer).block();

        assertThat(heardBy(NOVA)).containsExactly("offer_created", "offer_updated");
        assertThat(heardBy(EGE)).containsExactly("offer_created", "offer_updated");
        assertThat(heardBy(LARA)).containsExactly("offer_created", "offer_updated");
    }

    /** In the order of the steps, all of which have happened already. */
    private List<String> heardBy(DistributorId distributor) {
        List<String> told = new ArrayList<>();
        Reaction reaction =
                house.useCases.announceOffers(
                        announcement ->
                                Mono.fromRunnable(
                                        () -> {
                                            if (announcement
                                                    .owners()
                                                    .distributor()
                                                    .equals(Optional.of(distributor))) {
                                                told.add(announcement.type());
                                            }
                                        }),
                        event -> house.offers.events().get(Integer.parseInt(event.payload())));
        for (int number = 0; number < house.offers.events().size(); number++) {
            reaction.react(List.of(event(number))).block();
        }
        return told;
    }

    private OutboxEvent event(int number) {
        return new OutboxEvent(
                new UUID(0, number), "", "", String.valueOf(number), house.clock.instant());
    }

    @Test
    void actsForOtherFeaturesInOneStatementAndLeavesTheTrashAlone() {
        LeadId first = lead();
        LeadId second = lead();
        UserId by = ADMIN.id();

        io.huni.application.lead.LeadUseCases.actOnLeads(house.work, house.clock)
                .act(
                        Optional.of(by),
                        Map.of(
                                first,
                                List.of(new HandOver(NOVA, ""), new HandOver(EGE, "")),
                                second,
                                List.of(new HandOver(LARA, ""))))
                .block();

        assertThat(house.now(first).distributor()).contains(EGE);
        assertThat(house.work.saved()).hasSize(1);
    }
}
