package io.huni.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

class NextMailTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static NotificationPreferences wishes(Digest digest, Optional<QuietHours> quiet) {
        return new NotificationPreferences(
                Choices.usual(), digest, quiet, Optional.empty(), Optional.empty());
    }

    private static QuietHours night() {
        return new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "INSTANT, 2026-11-24T09:10:00Z, 2026-11-24T09:10:00Z",
        "HOURLY,  2026-11-24T09:10:00Z, 2026-11-24T10:00:00Z",
        "HOURLY,  2026-11-24T09:00:00Z, 2026-11-24T10:00:00Z",
        "DAILY,   2026-11-24T04:59:59Z, 2026-11-24T05:00:00Z",
        "DAILY,   2026-11-24T05:00:00Z, 2026-11-25T05:00:00Z",
        "DAILY,   2026-11-24T21:30:00Z, 2026-11-25T05:00:00Z"
    })
    void theDigestSaysWhen(Digest digest, Instant happened, Instant due) {
        assertThat(
                        wishes(digest, Optional.empty())
                                .nextMail(happened, SentMails.none(), happened, ISTANBUL))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T18:59:59Z, 2026-11-24T18:59:59Z",
        "2026-11-24T19:00:00Z, 2026-11-25T04:30:00Z",
        "2026-11-25T00:10:00Z, 2026-11-25T04:30:00Z",
        "2026-11-25T04:30:00Z, 2026-11-25T04:30:00Z"
    })
    void quietHoursHoldMailsUntilTheyEnd(Instant happened, Instant due) {
        assertThat(
                        wishes(Digest.INSTANT, Optional.of(night()))
                                .nextMail(happened, SentMails.none(), happened, ISTANBUL))
                .isEqualTo(due);
    }

    @Test
    void quietHoursOfADayEndTheSameDay() {
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        Instant noon = Instant.parse("2026-11-24T09:15:00Z");

        assertThat(lunch.after(noon, ISTANBUL)).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Test
    void whatWaitedIsDueNowAndNotThen() {
        Instant now = Instant.parse("2026-11-24T09:10:00Z");

        assertThat(
                        wishes(Digest.INSTANT, Optional.empty())
                                .nextMail(now.minusSeconds(900), SentMails.none(), now, ISTANBUL))
                .isEqualTo(now);
    }

    @Test
    void theOwnClockCounts() {
        NotificationPreferences berlin =
                new NotificationPreferences(
                        Choices.usual(),
                        Digest.DAILY,
                        Optional.empty(),
                        Optional.of(BERLIN),
                        Optional.empty());
        Instant happened = Instant.parse("2026-11-24T06:30:00Z");

        assertThat(berlin.nextMail(happened, SentMails.none(), happened, ISTANBUL))
                .isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
    }

    @Test
    void whoGetsManyMailsReadsSeveralInOne() {
        Instant now = Instant.parse("2026-11-24T09:10:00Z");
        NotificationPreferences usual = NotificationPreferences.usual();

        assertThat(usual.nextMail(now, new SentMails(4, Optional.of(now)), now, ISTANBUL))
                .isEqualTo(now);
        assertThat(usual.nextMail(now, new SentMails(5, Optional.of(now)), now, ISTANBUL))
                .isEqualTo(now.plus(Duration.ofMinutes(15)));
    }
}
