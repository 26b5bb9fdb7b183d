package io.huni.adapter.persistence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.notification.port.NotificationCues.Cue;
import io.huni.domain.notification.NotificationKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/** What is told of connections, and of offers that are about to end. */
class CuesOfRecordsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcNotificationCues cues = new R2dbcNotificationCues(POSTGRES.client());

    @BeforeEach
    void house() {
        HandedOver.house(POSTGRES);
        ToldRecords.connection(POSTGRES);
    }

    private List<Cue> told() {
        return cues.lookForEndingOffers(Instant.now())
                .then(Mono.defer(() -> cues.take(100, Instant.now())))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void aProblemThatLastsIsOneAndAnotherOneMore() {
        ToldRecords.problem(POSTGRES, "token-expired");
        ToldRecords.problem(POSTGRES, "token-expired");
        ToldRecords.problem(POSTGRES, "rate-limited");

        assertThat(told())
                .allSatisfy(
                        cue ->
                                assertThat(cue.kind())
                                        .isEqualTo(NotificationKind.CONNECTION_TROUBLED))
                .extracting(cue -> cue.facts().get("fault"))
                .containsExactly("token-expired", "rate-limited");
    }

    @Test
    void aProblemThatComesAndGoesIsToldOnceAnHour() {
        for (int time = 0; time < 3; time++) {
            ToldRecords.problem(POSTGRES, "unreachable");
            ToldRecords.noProblem(POSTGRES);
        }
        assertThat(told()).hasSize(1);

        POSTGRES.run(
                "UPDATE notification_connection SET cued_at = cued_at - interval '61 minutes'");
        ToldRecords.problem(POSTGRES, "unreachable");
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5 hours, 59 minutes, 1",
        "3 hours, 59 minutes, 0",
        "20 hours, 119 minutes, 1",
        "20 hours, 121 minutes, 0",
        "5 hours, -1 minute, 0"
    })
    void anOfferIsSaidToEndInItsLastFifthAndAtMostTwoHoursBefore(
            String asked, String due, int times) {
        ToldRecords.offer(
                POSTGRES, ToldHouse.lead(POSTGRES, 1, "Elif", "late = false"), asked, due);

        assertThat(told()).hasSize(times);
        assertThat(told()).isEmpty();
    }
}
