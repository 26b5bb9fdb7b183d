package io.huni.application.connection;

import static io.huni.application.connection.ConnectionFixture.aConnection;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.connection.Connection;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A day of the balance is a day of the organisation's zone, also where the clock is put forward or
 * back: it has 23, 24 or 25 hours, and may begin at one o'clock.
 */
class BalanceZonesTest {
    private static final MetaId FORM = new MetaId("501");
    private static final List<String> ZONES =
            List.of(
                    "Europe/Istanbul",
                    "Europe/Berlin",
                    "America/New_York",
                    "Africa/Cairo",
                    "Asia/Kolkata",
                    "Australia/Lord_Howe",
                    "Pacific/Kiritimati",
                    "Pacific/Pago_Pago",
                    "UTC");

    /** The moments before and at which a day begins, and the day that begins. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Istanbul, 2026-11-20T21:00:00Z, 2026-11-21",
        "Europe/Istanbul, 2026-03-28T21:00:00Z, 2026-03-29",
        "Europe/Berlin, 2026-03-28T23:00:00Z, 2026-03-29",
        "Europe/Berlin, 2026-03-29T22:00:00Z, 2026-03-30",
        "Europe/Berlin, 2026-10-24T22:00:00Z, 2026-10-25",
        "Europe/Berlin, 2026-10-25T23:00:00Z, 2026-10-26",
        "America/New_York, 2026-11-01T04:00:00Z, 2026-11-01",
        "America/New_York, 2026-11-02T05:00:00Z, 2026-11-02",
        "Africa/Cairo, 2026-04-23T22:00:00Z, 2026-04-24",
        "Africa/Cairo, 2026-04-24T21:00:00Z, 2026-04-25",
        "Asia/Kolkata, 2026-11-20T18:30:00Z, 2026-11-21",
        "Pacific/Kiritimati, 2026-11-20T10:00:00Z, 2026-11-21"
    })
    void aDayBeginsWithItsFirstMomentInTheZone(ZoneId zone, Instant begins, LocalDate day) {
        Balance balance = new Balance(zone, begins.plus(Duration.ofHours(30)));
        balance.submit("before", begins.minusSeconds(1));
        balance.submit("first", begins);

        Map<LocalDate, Integer> reported = balance.taken();

        assertThat(reported).containsEntry(day, 1).containsEntry(day.minusDays(1), 1);
        assertThat(reported.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    }

    /** Of a lead at noon of each day, the oldest day and the day before it among them. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Istanbul, 2026-11-21T09:00:00Z",
        "Europe/Berlin, 2026-03-30T10:00:00Z",
        "Europe/Berlin, 2026-10-26T10:00:00Z",
        "America/New_York, 2026-03-09T16:00:00Z",
        "Pacific/Pago_Pago, 2026-11-21T00:30:00Z",
        "Pacific/Kiritimati, 2026-11-20T23:30:00Z"
    })
    void looksAtTodayAndTheThreeDaysBefore(ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Balance balance = new Balance(zone, now);
        for (int back = 0; back < 6; back++) {
            LocalDate day = today.minusDays(back);
            Instant start = day.atStartOfDay(zone).toInstant();
            balance.submit("lead" + back, start);
        }

        assertThat(balance.taken())
                .isEqualTo(
                        Map.of(
                                today,
                                1,
                                today.minusDays(1),
                                1,
                                today.minusDays(2),
                                1,
                                today.minusDays(3),
                                1));
    }

    @RepeatedTest(60)
    void everyLeadOfTheWindowCountsOnceOnItsDay(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Instant now =
                Instant.parse("2026-01-01T00:00:00Z")
                        .plusSeconds(random.nextLong(Duration.ofDays(365).toSeconds()));
        LocalDate first = LocalDate.ofInstant(now, zone).minusDays(3);
        Balance balance = new Balance(zone, now);
        Map<LocalDate, Integer> expected = new TreeMap<>();
        first.datesUntil(first.plusDays(4)).forEach(day -> expected.put(day, 0));
        for (int lead = 0; lead < 40; lead++) {
            Instant at = now.minusSeconds(random.nextLong(Duration.ofDays(5).toSeconds()));
            balance.submit("lead" + lead, at);
            expected.computeIfPresent(LocalDate.ofInstant(at, zone), (day, count) -> count + 1);
        }

        assertThat(balance.taken()).as("%s at %s", zone, now).isEqualTo(expected);
    }

    @RepeatedTest(20)
    void whatWeHoldIsCountedByTheSameDays(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Instant now = Instant.parse("2026-10-26T10:00:00Z");
        Balance balance = new Balance(zone, now);
        for (int lead = 0; lead < 40; lead++) {
            Instant at = now.minusSeconds(random.nextLong(Duration.ofDays(3).toSeconds()));
            balance.submit("lead" + lead, at);
            balance.hold(at);
        }

        assertThat(balance.days())
                .isNotEmpty()
                .allSatisfy(
                        day -> {
                            assertThat(day.reported()).contains(day.held());
                            assertThat(day.missing()).isZero();
                            assertThat(day.reason()).isEmpty();
                        });
    }

    /** One connection with one form, looked at once. */
    private static final class Balance {
        private final ConnectionHouse house;
        private final Connection connection;

        Balance(ZoneId zone, Instant now) {
            house = new ConnectionHouse(zone);
            house.clock.pass(Duration.between(ConnectionHouse.START, now));
            connection = house.connect(aConnection());
            house.meta.publish(FORM, "İmplant");
            house.useCases.runSync().run(connection.id()).block();
        }

        void submit(String id, Instant at) {
            house.meta.submit(FORM, SubmittedLeadFixture.aLead(id, FORM, at));
        }

        void hold(Instant at) {
            house.balances.hold(connection.id(), FORM, at);
        }

        Map<LocalDate, Integer> taken() {
            return days().stream()
                    .collect(
                            Collectors.toMap(BalanceDay::day, day -> day.reported().orElseThrow()));
        }

        List<BalanceDay> days() {
            house.useCases.checkBalance().check(connection.id()).block();
            return house.useCases
                    .connectionQueries()
                    .balance(superadmin(), connection.id(), 14)
                    .block();
        }
    }
}
