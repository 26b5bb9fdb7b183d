package io.huni.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/** Monday to Saturday, nine to six; 20 November 2026 is a Friday. */
class WorkingTimeTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00,4,2026-11-20T14:00",
        "2026-11-20T10:00,8,2026-11-20T18:00",
        "2026-11-20T16:00,4,2026-11-21T11:00",
        "2026-11-20T07:00,1,2026-11-20T10:00",
        "2026-11-20T22:00,1,2026-11-21T10:00",
        "2026-11-21T17:00,2,2026-11-23T10:00",
        "2026-11-22T12:00,18,2026-11-24T18:00"
    })
    void passesOnlyWhileSomebodyWorks(LocalDateTime from, int hours, LocalDateTime until) {
        assertThat(WorkingWeek.usual().after(at(from), Duration.ofHours(hours), ISTANBUL))
                .isEqualTo(at(until));
    }

    @Test
    void aWeekWithoutHoursGoesByTheClockOnTheWall() {
        Instant now = Instant.parse("2026-11-20T09:00:00Z");

        assertThat(new WorkingWeek(Map.of()).after(now, Duration.ofHours(3), ISTANBUL))
                .isEqualTo(now.plus(Duration.ofHours(3)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ISTANBUL).toInstant();
    }
}
