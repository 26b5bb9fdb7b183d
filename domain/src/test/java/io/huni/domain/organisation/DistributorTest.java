package io.huni.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.UUID;

class DistributorTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 60, 10_080})
    void answersWithinAMinuteToAWeek(long minutes) {
        assertThat(distributor(" Ankara ", minutes).name()).isEqualTo("Ankara");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_081, 4_294_967_297L})
    void refusesOtherTargets(long minutes) {
        assertThatThrownBy(() -> distributor("Ankara", minutes)).isInstanceOf(Refused.class);
    }

    @Test
    void hasAName() {
        assertThatThrownBy(() -> distributor(" ", 60)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> distributor("x".repeat(121), 60)).isInstanceOf(Refused.class);
    }

    private static Distributor distributor(String name, long minutes) {
        return new Distributor(
                new DistributorId(new UUID(4, 1)), name, true, Duration.ofMinutes(minutes));
    }
}
