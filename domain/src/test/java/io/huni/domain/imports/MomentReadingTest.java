package io.huni.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;

class MomentReadingTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @ParameterizedTest
    @CsvSource({
        "24.11.2026,DMY,2026-11-23T21:00:00Z",
        "24.11.2026 10:15,DMY,2026-11-24T07:15:00Z",
        "24/11/26 10:15:30,DMY,2026-11-24T07:15:30Z",
        "11/24/2026 3:05 PM,MDY,2026-11-24T12:05:00Z",
        "11/24/2026 12:05 am,MDY,2026-11-23T21:05:00Z",
        "2026-11-24,MDY,2026-11-23T21:00:00Z",
        "2026-11-24T10:15:00Z,DMY,2026-11-24T10:15:00Z",
        "2026-11-24T10:15:00-0600,DMY,2026-11-24T16:15:00Z",
        "2026-11-24T10:15:00.123+03:00,DMY,2026-11-24T07:15:00Z"
    })
    void readsWhatProgramsWrite(String text, DateOrder order, Instant moment) {
        assertThat(new MomentReading(order, ISTANBUL).read(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "dün", "31.02.2026", "24.13.2026", "24.11.2026 25:00", "45000", "1.2"})
    void readsNothingElse(String text) {
        assertThat(new MomentReading(DateOrder.DMY, ISTANBUL).read(text)).isEmpty();
    }

    @Test
    void readsBackEveryMomentThatOurExportWrites() {
        DateTimeFormatter ours = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            Instant moment = Instant.ofEpochSecond(60L * random.nextInt(30_000_000));

            assertThat(
                            new MomentReading(DateOrder.DMY, ISTANBUL)
                                    .read(ours.format(moment.atZone(ISTANBUL))))
                    .contains(moment);
        }
    }
}
