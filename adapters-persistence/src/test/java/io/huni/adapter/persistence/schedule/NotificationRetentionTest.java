package io.huni.adapter.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

class NotificationRetentionTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(90);
    private static final UUID AYSE = new UUID(1, 1);

    @BeforeEach
    void somebody() {
        POSTGRES.run(
                "TRUNCATE app_user CASCADE",
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', 'ayse@example.com', 'Ayşe', 'STAFF', true, 'TR', 'LIGHT', '')
                """
                        .formatted(AYSE));
    }

    private static void told(int number, Duration ago, boolean mail) {
        POSTGRES.run(
                """
                INSERT INTO notification (id, user_id, kind, group_id, at, read_at)
                VALUES ('%1$s', '%2$s', 'JOB_ENDED', '%1$s', '%3$s', now())
                """
                        .formatted(new UUID(7, number), AYSE, NOW.minus(ago)),
                """
                INSERT INTO notification_item (user_id, event_id, notification_id, kind, record_id,
                    facts, at, mail)
                VALUES ('%2$s', '%1$s', '%1$s', 'JOB_ENDED', '%1$s', '{}', '%3$s', %4$b)
                """
                        .formatted(new UUID(7, number), AYSE, NOW.minus(ago), mail));
    }

    private static long run() {
        RetentionSettings usual = new RetentionSettings(KEPT, KEPT, 1);
        return new NotificationRetention(
                        POSTGRES.client(),
                        POSTGRES.unitOfWork(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        usual)
                .run()
                .block();
    }

    private static long count(String what) {
        return Objects.requireNonNull(
                POSTGRES.client()
                        .sql("SELECT count(*) FROM " + what)
                        .map(row -> row.get(0, Long.class))
                        .one()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block());
    }

    @Test
    void whatIsOldIsForgottenAndWhatIsNotStays() {
        told(1, KEPT.plusSeconds(1), false);
        told(2, KEPT.plusDays(9), false);
        told(3, KEPT, false);

        assertThat(run()).isEqualTo(4);

        assertThat(count("notification")).isEqualTo(1);
        assertThat(count("notification_item")).isEqualTo(1);
        assertThat(run()).isZero();
    }

    @Test
    void anEntryThatStillGrowsKeepsItsNewestItems() {
        told(1, KEPT.plusDays(1), false);
        told(2, Duration.ofDays(1), false);
        POSTGRES.run(
                "UPDATE notification_item SET notification_id = '%s'".formatted(new UUID(7, 2)));

        run();

        assertThat(
                        count(
                                "notification_item WHERE notification_id = '%s'"
                                        .formatted(new UUID(7, 2))))
                .isEqualTo(1);
    }
}
