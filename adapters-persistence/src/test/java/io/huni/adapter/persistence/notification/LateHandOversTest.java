package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.port.NotificationCues.Cue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A distributor's clock begins with the hand-over; its target is a quarter of an hour. */
class LateHandOversTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcNotificationCues cues = new R2dbcNotificationCues(POSTGRES.client());

    @BeforeEach
    void house() {
        HandedOver.house(POSTGRES);
    }

    private List<Cue> told() {
        return cues.lookForLateHandOvers(Instant.now())
                .then(Mono.defer(() -> cues.take(100, Instant.now())))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void itIsToldOnceWhenTheTimeSinceTheHandOverHasPassedThoughTheHouseWasLateBefore() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        HandedOver.handOver(POSTGRES, HandedOver.lead(POSTGRES, 2), "10 minutes");

        assertThat(told())
                .singleElement()
                .satisfies(
                        cue -> {
                            assertThat(cue.record()).isEqualTo(lead);
                            assertThat(cue.facts())
                                    .containsEntry(
                                            "distributor", ToldHouse.NOVA.value().toString());
                        });
        assertThat(told()).isEmpty();
    }

    @Test
    void aLeadThatWasAnsweredSinceIsNotLate() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        HandedOver.interaction(POSTGRES, lead, "CALL", "5 minutes", "{}");

        assertThat(told()).isEmpty();
    }

    @Test
    void theGreetingOfARuleIsNoAnswer() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        HandedOver.greeting(POSTGRES, lead, "19 minutes");

        assertThat(told()).hasSize(1);
    }

    @Test
    void aCallOfTheHouseBeforeItIsNoAnswer() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.interaction(POSTGRES, lead, "CALL", "2 hours", "{}");
        HandedOver.handOver(POSTGRES, lead, "20 minutes");

        assertThat(told()).hasSize(1);
    }

    @Test
    void aLeadThatIsElsewhereByNowIsNobodysDelay() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        POSTGRES.run("UPDATE lead SET distributor_id = NULL");

        assertThat(told()).isEmpty();
    }

    @Test
    void theCueOfTheHouseSaysThatTheLeadWasHandedOver() {
        UUID handed = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, handed, "20 minutes");
        HandedOver.lead(POSTGRES, 2);
        POSTGRES.run(
                "TRUNCATE notification_hand_over",
                "UPDATE lead SET late = false",
                "UPDATE lead SET late = true");

        assertThat(told())
                .allSatisfy(
                        cue ->
                                assertThat(cue.facts())
                                        .containsEntry(
                                                "handed",
                                                Boolean.toString(cue.record().equals(handed))))
                .hasSize(2);
    }
}
