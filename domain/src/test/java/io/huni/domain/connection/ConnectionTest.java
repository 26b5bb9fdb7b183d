package io.huni.domain.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ConnectionTest {
    private static final MetaId HAIR = new MetaId("111");
    private static final MetaId TEETH = new MetaId("222");

    @Test
    void readsTheChosenForms() {
        assertThat(connection(List.of(HAIR), Duration.ofMinutes(5)).reads(HAIR)).isTrue();
        assertThat(connection(List.of(HAIR), Duration.ofMinutes(5)).reads(TEETH)).isFalse();
    }

    @Test
    void readsEveryFormWhenNoneIsChosen() {
        assertThat(connection(List.of(), Duration.ofMinutes(5)).reads(TEETH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 59, 86_460, 999_999_999})
    void refusesIntervalsOutsideAMinuteToADay(long seconds) {
        Refused refused =
                catchThrowableOfType(
                        Refused.class, () -> connection(List.of(), Duration.ofSeconds(seconds)));

        assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.NUMBER_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @EnumSource
    void namesFaultsAsTranslationsDo(FaultKey key) {
        assertThat(key.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(key.action()).isNotEqualTo(Optional.of(FaultKey.Action.NONE));
        assertThat(Fault.of(key, Instant.EPOCH).parameters()).isEmpty();
    }

    @Test
    void showsNothingOfASecret() {
        Credentials credentials =
                new Credentials(new Secret("EAAB-very-secret"), Optional.of(new Secret("hush")));

        assertThat(credentials.toString()).doesNotContain("EAAB", "hush");
    }

    private static Connection connection(List<MetaId> forms, Duration interval) {
        return new Connection(
                new ConnectionId(new UUID(5, 1)),
                new DistributorId(new UUID(4, 1)),
                "Ankara",
                new MetaId("102938475610293"),
                forms,
                interval,
                true,
                Optional.empty(),
                0);
    }
}
