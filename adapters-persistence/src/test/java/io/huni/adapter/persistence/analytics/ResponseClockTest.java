package io.huni.adapter.persistence.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.analytics.CountedLead;
import io.huni.domain.analytics.Holidays;
import io.huni.domain.analytics.WorkingCalendar;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Owners;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** How long the answer to a lead takes; 20 November 2026 is a Friday, the target is an hour. */
class ResponseClockTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final WorkingCalendar CALENDAR = calendar(WorkingWeek.usual());

    private final R2dbcWorkingTimes times = new R2dbcWorkingTimes(POSTGRES.client());
    private final R2dbcLateLeads late = new R2dbcLateLeads(POSTGRES.client());

    private static WorkingCalendar calendar(WorkingWeek week) {
        return WorkingCalendar.of(
                week,
                new Holidays(
                        Map.of(
                                LocalDate.of(2026, 10, 28),
                                LocalTime.of(13, 0),
                                LocalDate.of(2026, 10, 29),
                                LocalTime.MIDNIGHT)),
                ISTANBUL,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }

    @BeforeEach
    void found() {
        Clinics.in(POSTGRES);
        times.begin(CALENDAR, "usual").as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private static UUID lead(String sentAt) {
        UUID id =
                Clinics.keep(
                        POSTGRES, CountedLead.on(LocalDate.of(2026, 11, 20)).of(Clinics.ANKARA));
        POSTGRES.run(
                "UPDATE lead SET submitted_at = '%1$s', captured_at = '%1$s', updated_at = '%1$s' WHERE id = '%2$s'"
                        .formatted(sentAt, id));
        return id;
    }

    private static void move(UUID lead, String status, String at) {
        POSTGRES.run(
                "UPDATE lead SET status = '%s', updated_at = '%s' WHERE id = '%s'"
                        .formatted(status, at, lead));
    }

    private static String clock(UUID lead) {
        return POSTGRES.client()
                .sql(
                        "SELECT concat_ws(' ', coalesce(answered_in::text, '-'), late) FROM lead"
                                + " WHERE id = $1")
                .bind(0, lead)
                .mapValue(String.class)
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void stopsWithTheFirstContactAndCountsOnlyWork() {
        UUID lead = lead("2026-11-20T17:50+03");
        move(lead, "ASSIGNED", "2026-11-20T17:55+03");
        assertThat(clock(lead)).isEqualTo("- f");

        move(lead, "CONTACTED", "2026-11-21T09:20+03");
        assertThat(clock(lead)).isEqualTo("1800 f");
        move(lead, "ASSIGNED", "2026-11-22T09:20+03");
        move(lead, "CONTACTED", "2026-11-23T12:00+03");
        assertThat(clock(lead)).isEqualTo("1800 f");
    }

    @Test
    void anAnswerAfterTheTargetIsLate() {
        UUID lead = lead("2026-11-20T17:30+03");
        move(lead, "CONTACTED", "2026-11-21T10:01+03");

        assertThat(clock(lead)).isEqualTo("5460 t");
    }

    @Test
    void whatIsConvertedAtOnceIsAnsweredWithIt() {
        UUID lead = lead("2026-11-20T10:00+03");
        move(lead, "CONVERTED", "2026-11-20T10:10+03");

        assertThat(clock(lead)).isEqualTo("600 f");
    }

    @Test
    void whatIsLostWithoutAContactHasNoAnswer() {
        UUID lead = lead("2026-11-20T10:00+03");
        move(lead, "LOST", "2026-11-20T10:10+03");

        assertThat(clock(lead)).isEqualTo("- f");
        assertThat(marked("2026-11-23T12:00:00Z")).isEmpty();
    }

    @Test
    void anAnswerThatIsUndoneWasNone() {
        UUID lead = lead("2026-11-20T10:00+03");
        move(lead, "CONTACTED", "2026-11-20T10:10+03");
        POSTGRES.client()
                .sql("SET LOCAL huni.undoing = 'yes'")
                .then()
                .then(
                        POSTGRES.client()
                                .sql("UPDATE lead SET status = 'NEW' WHERE id = $1")
                                .bind(0, lead)
                                .then())
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();

        assertThat(clock(lead)).isEqualTo("- f");
    }

    @Test
    void whatCameInAFileLongAfterItWasSentWaitsFromThen() {
        UUID lead = lead("2026-11-20T10:00+03");
        POSTGRES.run(
                "UPDATE lead SET submitted_at = '2026-03-01T10:00+03' WHERE id = '%s'"
                        .formatted(lead));
        move(lead, "CONTACTED", "2026-11-20T10:05+03");

        assertThat(clock(lead)).isEqualTo("300 f");
    }

    @Test
    void marksThoseThatHaveWaitedLongerThanTheirTargetAndEachOnce() {
        UUID lead = lead("2026-11-20T17:30+03");
        UUID answered = lead("2026-11-20T17:30+03");
        move(answered, "CONTACTED", "2026-11-20T17:40+03");

        assertThat(marked("2026-11-21T09:30:00+03:00")).isEmpty();
        assertThat(marked("2026-11-21T09:30:01+03:00"))
                .containsExactly(
                        new Owners(
                                Optional.of(Clinics.ANKARA), Optional.empty(), Optional.empty()));
        assertThat(clock(lead)).isEqualTo("- t");
        assertThat(marked("2026-11-23T09:00:01+03:00")).isEmpty();
        move(lead, "CONTACTED", "2026-11-23T10:00+03");
        assertThat(clock(lead)).endsWith(" t");
    }

    @Test
    void nobodyIsLateBeforeItIsKnownWhenWorkIsDone() {
        Clinics.in(POSTGRES);
        UUID lead = lead("2026-11-20T17:50+03");

        assertThat(marked("2026-11-24T09:00:00+03:00")).isEmpty();
        assertThat(clock(lead)).isEqualTo("- f");
    }

    private List<Owners> marked(String at) {
        return late.mark(java.time.OffsetDateTime.parse(at).toInstant(), 100)
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Test
    void measuresLikeTheDomainWhateverTheMoments() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Instant from = moment(random);
            Instant to = moment(random);
            assertThat(sql(from, to))
                    .as(from + " " + to)
                    .isEqualTo(CALENDAR.between(from, to).toSeconds());
        }
    }

    private static Instant moment(Random random) {
        return Instant.parse("2026-10-20T00:00:00Z").plusMillis(random.nextInt(1_900_000_000));
    }

    private static long sql(Instant from, Instant to) {
        return POSTGRES.client()
                .sql("SELECT answer_time($1, $2)")
                .bind(0, from)
                .bind(1, to)
                .mapValue(Integer.class)
                .one()
                .block();
    }

    @Test
    void aNewWeekCountsFromItsMomentOnAndLeavesThePast() {
        Instant from = Instant.parse("2026-11-20T12:00:00Z");
        times.goOn(calendar(new WorkingWeek(Map.of())), from, "always")
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();

        assertThat(times.madeOf().block()).isEqualTo("always");
        assertThat(sql(Instant.parse("2026-11-19T15:00:00Z"), from)).isEqualTo(6 * 3600);
        assertThat(sql(from, Instant.parse("2026-11-21T15:00:00Z")))
                .isEqualTo(3 * 3600 + 18 * 3600);
    }

    @Test
    void theFirstCalendarMeasuresWhatWasAnsweredBefore() {
        Clinics.in(POSTGRES);
        UUID lead = lead("2026-11-20T17:50+03");
        move(lead, "CONTACTED", "2026-11-21T09:20+03");
        assertThat(clock(lead)).isEqualTo("55800 t");

        times.begin(CALENDAR, "usual").as(POSTGRES.unitOfWork()::inTransaction).block();

        assertThat(clock(lead)).isEqualTo("1800 f");
        assertThat(
                        new R2dbcKeptNumbers(POSTGRES.client())
                                .differences(5)
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block())
                .isEmpty();
    }
}
