package io.huni.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferEvent.OfferMoved;
import io.huni.domain.offer.OfferEvent.Step;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class OfferTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(1, 1));
    private static final DistributorId EGE = new DistributorId(new UUID(1, 2));
    private static final DistributorId LARA = new DistributorId(new UUID(1, 3));
    private static final UserId NIL = new UserId(new UUID(2, 1));
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(4));
    private static final Decline FULL = new Decline(DeclineReason.NO_CAPACITY, "");
    private static final Deadlines CLOCK =
            (limit, from) -> from.plus(Duration.ofHours(limit.hours()));

    private static OfferableLead lead(Optional<DistributorId> owner) {
        LeadFacts facts =
                new LeadFacts(
                        new LeadId(new UUID(9, 9)),
                        owner,
                        LeadSource.API,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        NOON);
        return new OfferableLead(facts, Optional.empty(), Optional.empty(), true, false, false);
    }

    private static Change<Offer> made(boolean together, DistributorId... to) {
        return Offer.make(
                new OfferId(new UUID(5, 5)),
                lead(Optional.of(LARA)),
                Origin.rule("Diş"),
                new Terms(List.of(to), new TimeLimit(4, false), together, ""),
                CLOCK,
                NOON);
    }

    private static List<Step> steps(Change<Offer> change) {
        return change.events().stream().map(event -> ((OfferMoved) event).step()).toList();
    }

    private static List<AskState> asks(Offer offer) {
        return offer.asks().stream().map(Ask::state).toList();
    }

    @Test
    void asksTheFirstAndKeepsTheOthersInTheDark() {
        Change<Offer> made = made(false, NOVA, EGE);

        assertThat(asks(made.state())).containsExactly(AskState.OPEN, AskState.WAITING);
        assertThat(made.state().asks().getFirst().dueAt()).contains(LATER);
        assertThat(made.state().hasAsked(NOVA)).isTrue();
        assertThat(made.state().hasAsked(EGE)).isFalse();
        assertThat(steps(made)).containsExactly(Step.OFFERED);
    }

    @Test
    void asksAllAtOnceWhenToldToAndTheFirstWhoAcceptsHasIt() {
        Offer offer = made(true, NOVA, EGE).state();

        Change<Offer> accepted = offer.accept(EGE, NIL, NOON.plusSeconds(60));

        assertThat(asks(offer)).containsExactly(AskState.OPEN, AskState.OPEN);
        assertThat(asks(accepted.state())).containsExactly(AskState.TAKEN, AskState.ACCEPTED);
        assertThat(accepted.state().state()).isEqualTo(OfferState.ACCEPTED);
        assertThatThrownBy(() -> accepted.state().accept(NOVA, NIL, NOON.plusSeconds(61)))
                .hasMessage("offer.too-late");
    }

    /** As a reader that waited for another may have found it. */
    @Test
    void whatHasEndedIsNotAnsweredEvenWhereAnAskIsOpenStill() {
        Offer offer = made(true, NOVA, EGE).state();
        Offer torn = offer.with(offer.asks(), OfferState.ACCEPTED);

        assertThatThrownBy(() -> torn.accept(NOVA, NIL, NOON)).hasMessage("offer.too-late");
        assertThatThrownBy(() -> torn.decline(NOVA, NIL, FULL, CLOCK, NOON))
                .hasMessage("offer.too-late");
    }

    @Test
    void acceptingTwiceIsAcceptingOnce() {
        Offer accepted = made(false, NOVA).state().accept(NOVA, NIL, NOON).state();

        assertThat(accepted.accept(NOVA, NIL, LATER.plusSeconds(1)).events()).isEmpty();
    }

    @Test
    void theNextIsAskedWhenOneDeclinesAndTheLeadComesBackWhenNobodyIsLeft() {
        Change<Offer> next = made(false, NOVA, EGE).state().decline(NOVA, NIL, FULL, CLOCK, NOON);
        Change<Offer> back = next.state().decline(EGE, NIL, FULL, CLOCK, NOON.plusSeconds(60));

        assertThat(steps(next)).containsExactly(Step.DECLINED, Step.OFFERED);
        assertThat(next.state().asks().getFirst().decline()).contains(FULL);
        assertThat(steps(back)).containsExactly(Step.DECLINED, Step.RETURNED);
        assertThat(back.state().state()).isEqualTo(OfferState.RETURNED);
    }

    @Test
    void anAnswerAtTheVeryMomentOfTheDeadlineIsTooLate() {
        Offer offer = made(false, NOVA, EGE).state();

        assertThat(offer.accept(NOVA, NIL, LATER.minusNanos(1)).state().state())
                .isEqualTo(OfferState.ACCEPTED);
        assertThatThrownBy(() -> offer.accept(NOVA, NIL, LATER)).hasMessage("offer.too-late");
        assertThat(offer.expire(CLOCK, LATER.minusNanos(1)).events()).isEmpty();
        assertThat(steps(offer.expire(CLOCK, LATER))).containsExactly(Step.EXPIRED, Step.OFFERED);
    }

    @Test
    void theNextHasItsOwnTimeFromTheMomentItIsAsked() {
        Offer next = made(false, NOVA, EGE).state().expire(CLOCK, LATER.plusSeconds(30)).state();

        assertThat(next.asks().getLast().dueAt())
                .contains(LATER.plusSeconds(30).plus(Duration.ofHours(4)));
    }

    @Test
    void neverAsksWhoHasTheLeadAlready() {
        assertThat(made(false, LARA, NOVA).state().asks()).hasSize(1);
        assertThatThrownBy(() -> made(false, LARA)).hasMessage("offer.has-it");
    }

    @Test
    void isTakenBackOnlyWhileItIsOpen() {
        Offer offer = made(false, NOVA, EGE).state();
        Offer withdrawn = offer.withdraw("", NOON).state();

        assertThat(offer.isUntouched()).isTrue();
        assertThat(asks(withdrawn)).containsExactly(AskState.WITHDRAWN, AskState.WAITING);
        assertThatThrownBy(() -> withdrawn.withdraw("", NOON)).hasMessage("offer.too-late");
        assertThat(offer.decline(NOVA, NIL, FULL, CLOCK, NOON).state().isUntouched()).isFalse();
    }

    @Test
    void anotherReasonIsSaidInWords() {
        assertThatThrownBy(() -> new Decline(DeclineReason.OTHER, " "))
                .hasMessage("offer.reason-missing");
        assertThat(new Decline(DeclineReason.OTHER, " Tatildeyiz ").said())
                .isEqualTo("OTHER\nTatildeyiz");
    }
}
