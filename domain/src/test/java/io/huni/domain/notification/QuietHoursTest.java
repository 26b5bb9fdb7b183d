package io.huni.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;

class QuietHoursTest {
    @Test
    void whatIsShorterThanAMinuteIsNoQuiet() {
        assertThatThrownBy(
                        () ->
                                new QuietHours(
                                        LocalTime.parse("22:00:00.0000001"),
                                        LocalTime.parse("22:00:00.0000002")))
                .hasMessage("notification.quiet-all-day");
    }

    @Test
    void theyBeginAndEndWithAMinute() {
        QuietHours quiet =
                new QuietHours(LocalTime.of(22, 0, 59), LocalTime.parse("23:59:59.9999999"));

        assertThat(quiet).isEqualTo(new QuietHours(LocalTime.of(22, 0), LocalTime.of(23, 59)));
    }
}
