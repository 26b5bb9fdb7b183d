package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A mail that comes after the quiet hours does not tell what is over by then. */
class CurrentNewsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Actor.Person MEHMET =
            new Actor.Person(ToldHouse.MEHMET, Role.ADMIN, Optional.empty(), Optional.empty());
    private static final Actor.Person NIL =
            new Actor.Person(
                    ToldHouse.NIL, Role.DISTRIBUTOR, Optional.of(ToldHouse.NOVA), Optional.empty());

    @BeforeEach
    void house() {
        HandedOver.house(POSTGRES);
    }

    private static void tell(Actor.Person person, NotificationKind kind, UUID record) {
        new R2dbcNotifications(POSTGRES.client(), UUID::randomUUID)
                .add(
                        List.of(
                                ToldHouse.of(
                                        person.id(), kind, record, Optional.empty(), ToldHouse.AT)))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static long waits(Actor.Person person) {
        return new R2dbcNotificationPost(POSTGRES.client())
                .waiting(person, 20)
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block()
                .total();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'DECLINED'",
                "state = 'TAKEN'",
                "state = 'EXPIRED'",
                "due_at = now() - interval '1 second'"
            })
    void anOfferThatNobodyCanAnswerAnyMore(String change) {
        ToldRecords.offer(
                POSTGRES, ToldHouse.lead(POSTGRES, 1, "Elif", "late = false"), "1 hour", "1 hour");
        tell(NIL, NotificationKind.LEAD_OFFERED, ToldRecords.OFFER);
        tell(NIL, NotificationKind.OFFER_ENDING, ToldRecords.OFFER);
        assertThat(waits(NIL)).isEqualTo(2);

        POSTGRES.run("UPDATE offer_ask SET " + change);

        assertThat(waits(NIL)).isZero();
    }

    @Test
    void aLateLeadThatWasAnsweredSince() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        tell(MEHMET, NotificationKind.LEAD_LATE, lead);
        tell(NIL, NotificationKind.LEAD_LATE, lead);
        assertThat(waits(MEHMET)).isEqualTo(1);
        assertThat(waits(NIL)).isEqualTo(1);

        HandedOver.interaction(POSTGRES, lead, "CALL", "1 minute", "{}");
        POSTGRES.run("UPDATE lead SET answered_at = now()");

        assertThat(waits(MEHMET)).isZero();
        assertThat(waits(NIL)).isZero();
    }

    @Test
    void aLateLeadThatWasOnlyGreetedByARuleIsStillTold() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        tell(NIL, NotificationKind.LEAD_LATE, lead);

        HandedOver.greeting(POSTGRES, lead, "19 minutes");

        assertThat(waits(NIL)).isEqualTo(1);
    }

    @Test
    void aProblemThatIsGone() {
        ToldRecords.connection(POSTGRES);
        ToldRecords.problem(POSTGRES, "unreachable");
        tell(MEHMET, NotificationKind.CONNECTION_TROUBLED, ToldRecords.CONNECTION);
        assertThat(waits(MEHMET)).isEqualTo(1);

        ToldRecords.noProblem(POSTGRES);

        assertThat(waits(MEHMET)).isZero();
    }

    @Test
    void aLeadThatCameTwiceIsTakenOnce() {
        UUID lead = ToldHouse.lead(POSTGRES, 1, "Elif", "late = false");
        tell(MEHMET, NotificationKind.LEAD_NEW, lead);
        tell(MEHMET, NotificationKind.LEAD_NEW, lead);

        assertThat(waits(MEHMET)).isEqualTo(1);
    }
}
