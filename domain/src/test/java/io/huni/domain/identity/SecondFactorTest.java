package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

class SecondFactorTest {
    private static final Instant NOW = Instant.ofEpochSecond(3_000);

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 101", "98, -1", "102, -1"})
    void takesTheCodeOfNowAndItsNeighbours(long shown, long step) {
        assertThat(factor(0).stepOf("code " + shown, NOW, at -> "code " + at))
                .isEqualTo(step < 0 ? OptionalLong.empty() : OptionalLong.of(step));
    }

    @Test
    void takesNoCodeTwiceAndNoEarlierOneAfterIt() {
        SecondFactor factor = factor(100);

        assertThat(factor.stepOf("code 100", NOW, at -> "code " + at)).isEmpty();
        assertThat(factor.stepOf("code 99", NOW, at -> "code " + at)).isEmpty();
        assertThat(factor.stepOf("code 101", NOW, at -> "code " + at)).hasValue(101);
    }

    @Test
    void changesAtTheFullHalfMinute() {
        assertThat(factor(0).stepOf("code 101", Instant.ofEpochSecond(3_029), at -> "code " + at))
                .hasValue(101);
        assertThat(factor(0).stepOf("code 98", Instant.ofEpochSecond(2_999), at -> "code " + at))
                .hasValue(98);
    }

    private static SecondFactor factor(long lastStep) {
        return new SecondFactor(new UserId(new UUID(1, 1)), "SECRET", lastStep, Optional.of(NOW));
    }
}
