package io.huni.adapter.persistence.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.delivery.DeliveryState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

class DeliveryRetentionTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(90);

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE delivery CASCADE");
    }

    @Test
    void forgetsWhatIsDoneAndOlderThanTheLimitWithItsItems() {
        UUID old = received(NOW.minus(KEPT).minusSeconds(1), DeliveryState.DONE);
        item(old, "DONE");
        UUID young = received(NOW.minus(KEPT), DeliveryState.DONE);

        assertThat(forget(1_000)).isEqualTo(1);

        assertThat(ids()).isEqualTo(young.toString());
        assertThat(one("SELECT count(*)::text FROM delivery_item")).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void keepsWhatIsNotDoneHoweverOld(DeliveryState state) {
        UUID waiting = received(NOW.minus(Duration.ofDays(4_000)), state);

        assertThat(forget(1_000)).isZero();

        assertThat(ids()).isEqualTo(waiting.toString());
    }

    @Test
    void goesOnSliceBySliceOverWhatStays() {
        for (int age = 0; age < 25; age++) {
            Instant at = NOW.minus(KEPT).minusSeconds(1_000 - age);
            received(at, age % 5 == 0 ? DeliveryState.FAILED : DeliveryState.DONE);
        }

        assertThat(forget(4)).isEqualTo(20);

        assertThat(one("SELECT string_agg(DISTINCT state, ',') || count(*) FROM delivery"))
                .isEqualTo("FAILED5");
    }

    @Test
    void believesTheMomentOfReceiptMoreThanTheId() {
        UUID id = received(NOW.minus(KEPT).minusSeconds(60), DeliveryState.DONE);
        POSTGRES.run("UPDATE delivery SET received_at = '%s'".formatted(NOW));

        assertThat(forget(10)).isZero();

        assertThat(ids()).isEqualTo(id.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3_651, Integer.MAX_VALUE})
    void refusesDaysThatNobodyMeans(int days) {
        assertThatThrownBy(() -> RetentionSettings.ofDays(days, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HUNI_DELIVERY_RETENTION_DAYS must be between 1 and 3650");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 90, 3_650})
    void takesDaysFromOneToTenYears(int days) {
        assertThat(RetentionSettings.ofDays(days, 30).deliveries())
                .isEqualTo(Duration.ofDays(days));
    }

    private static long forget(int slice) {
        return new DeliveryRetention(
                        POSTGRES.client(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new RetentionSettings(KEPT, KEPT, slice))
                .run()
                .block();
    }

    private static UUID received(Instant at, DeliveryState state) {
        UUID id =
                new UUID(
                        at.toEpochMilli() << 16 | 0x7000,
                        UUID.randomUUID().getLeastSignificantBits());
        POSTGRES.run(
                "INSERT INTO delivery (id, channel, body, received_at, state)"
                        + " VALUES ('%s', 'META', '', '%s', '%s')".formatted(id, at, state));
        return id;
    }

    private static void item(UUID delivery, String state) {
        POSTGRES.run(
                "INSERT INTO delivery_item (delivery_id, ordinal, kind, state, due_at)"
                        + " VALUES ('%s', 0, 'LEADGEN', '%s', now())".formatted(delivery, state));
    }

    private static String ids() {
        return one("SELECT string_agg(id::text, ',') FROM delivery");
    }

    private static String one(String sql) {
        return POSTGRES.client().sql(sql).map(row -> row.get(0, String.class)).one().block();
    }
}
