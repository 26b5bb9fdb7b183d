package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.port.DailySummaries.Claimed;
import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.domain.identity.UserId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class R2dbcDailySummariesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant MORNING = Instant.parse("2026-11-24T05:00:00Z");
    private static final UserId NIL = ToldHouse.NIL;

    private final R2dbcDailySummaries summaries = new R2dbcDailySummaries(POSTGRES.client());

    @BeforeEach
    void house() {
        HandedOver.house(POSTGRES);
    }

    private Claimed claim(Instant morning) {
        return summaries.claim(NIL, morning).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private boolean due(Instant morning, Instant now) {
        return !summaries.due(Map.of(NIL, morning), now).block().isEmpty();
    }

    /** Since yesterday's morning, counted now. */
    private Numbers numbers(Duration after, Duration until) {
        Instant now = Instant.now();
        return summaries
                .numbers(ToldHouse.NOVA, now.minus(after), now.minus(until))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private Numbers today() {
        return numbers(Duration.ofDays(1), Duration.ZERO);
    }

    private UUID own(int number, String ago) {
        UUID lead = ToldHouse.lead(POSTGRES, number, "Lead " + number, HandedOver.OF_NOVA);
        POSTGRES.run(
                "UPDATE lead SET captured_at = now() - interval '%s' WHERE id = '%s'"
                        .formatted(ago, lead));
        return lead;
    }

    @Test
    void aMorningIsClaimedOnceAndSaysWhichWasBefore() {
        Instant next = MORNING.plus(Duration.ofDays(1));

        assertThat(due(MORNING, MORNING)).isTrue();
        assertThat(claim(MORNING)).isEqualTo(new Claimed(Optional.empty()));
        assertThat(claim(MORNING)).isNull();
        assertThat(due(MORNING, MORNING)).isFalse();
        assertThat(claim(next)).isEqualTo(new Claimed(Optional.of(MORNING)));
    }

    @Test
    void whatFailsIsDueAgainLater() {
        summaries.putOff(NIL, MORNING).block();

        assertThat(due(MORNING, MORNING.plusSeconds(59))).isFalse();
        assertThat(due(MORNING, MORNING.plusSeconds(60))).isTrue();
        assertThat(claim(MORNING)).isEqualTo(new Claimed(Optional.empty()));
    }

    @Test
    void leadsOfTheSpanAreNewAndOfEachSpanOnce() {
        own(1, "2 hours");
        own(2, "26 hours");

        assertThat(today().fresh()).isEqualTo(1);
        assertThat(numbers(Duration.ofDays(2), Duration.ofDays(1)).fresh()).isEqualTo(1);
        assertThat(numbers(Duration.ofHours(1), Duration.ZERO).fresh()).isZero();
    }

    @Test
    void aLeadThatWasHandedOverIsNewFromThenOn() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "3 hours");

        assertThat(today().fresh()).isEqualTo(1);
        assertThat(numbers(Duration.ofDays(3), Duration.ofDays(1)).fresh()).isZero();
    }

    @Test
    void itIsLateByTheClockSinceTheHandOver() {
        UUID late = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, late, "20 minutes");
        UUID inTime = HandedOver.lead(POSTGRES, 2);
        HandedOver.handOver(POSTGRES, inTime, "10 minutes");
        UUID answered = HandedOver.lead(POSTGRES, 3);
        HandedOver.handOver(POSTGRES, answered, "50 minutes");
        HandedOver.interaction(POSTGRES, answered, "CALL", "5 minutes", "{}");

        assertThat(today()).isEqualTo(new Numbers(3, 2, 1, 0));
    }

    @Test
    void theGreetingOfARuleLeavesItWaiting() {
        UUID lead = HandedOver.lead(POSTGRES, 1);
        HandedOver.handOver(POSTGRES, lead, "20 minutes");
        HandedOver.greeting(POSTGRES, lead, "19 minutes");

        assertThat(today()).isEqualTo(new Numbers(1, 1, 1, 0));
    }

    @Test
    void whatWasConvertedWithinTheSpanIsCounted() {
        UUID lead = own(1, "5 days");
        HandedOver.interaction(
                POSTGRES, lead, "STATUS_CHANGE", "2 hours", "{\"status\": \"CONVERTED\"}");
        POSTGRES.run("UPDATE lead SET status = 'CONVERTED', updated_at = now()");

        assertThat(today()).isEqualTo(new Numbers(0, 0, 0, 1));
        assertThat(numbers(Duration.ofHours(1), Duration.ZERO).converted()).isZero();
    }

    @Test
    void whatIsInTheTrashOrATestIsNotCounted() {
        own(1, "1 hour");
        own(2, "1 hour");
        POSTGRES.run(
                "UPDATE lead SET test = true WHERE id = '%s'".formatted(new UUID(9, 1)),
                "UPDATE lead SET deleted_at = now() WHERE id = '%s'".formatted(new UUID(9, 2)));

        assertThat(today().isNothing()).isTrue();
    }
}
