package io.huni.domain.reporting;

import static io.huni.domain.reporting.ScheduleFixture.aSchedule;
import static io.huni.domain.reporting.ScheduleFixture.anExport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportSchedule.PauseReason;
import io.huni.domain.reporting.Rhythm.Pace;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ReportScheduleTest {
    private static final UserId AYSE = new UserId(new UUID(1, 1));
    private static final UserId CAN = new UserId(new UUID(1, 2));

    private static void refuses(ThrowingCallable making, ErrorKey key, String pointer) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey()).isEqualTo(key);
                            assertThat(refused.pointer()).isEqualTo(pointer);
                        });
    }

    private static ReportSchedule to(Set<UserId> people, Set<EmailAddress> addresses) {
        ReportSchedule usual = aSchedule(AYSE);
        return new ReportSchedule(
                usual.id(),
                AYSE,
                "Sabah raporu",
                usual.content(),
                usual.rhythm(),
                people,
                addresses,
                true,
                Optional.empty());
    }

    private static Set<UserId> people(int count) {
        Set<UserId> people = new HashSet<>();
        for (int i = 0; i < count; i++) {
            people.add(new UserId(new UUID(2, i)));
        }
        return people;
    }

    @Test
    void needsSomebodyToReadIt() {
        refuses(() -> to(Set.of(), Set.of()), ReportErrorKey.NOBODY, "/people");

        assertThat(to(Set.of(), Set.of(new EmailAddress("board@example.com"))).people()).isEmpty();
        assertThat(to(Set.of(CAN), Set.of()).addresses()).isEmpty();
    }

    @Test
    void hasAtMostFiftyReaders() {
        assertThat(to(people(50), Set.of()).people()).hasSize(50);

        refuses(
                () -> to(people(50), Set.of(new EmailAddress("board@example.com"))),
                SharedErrorKey.NUMBER_OUT_OF_RANGE,
                "/people");
    }

    @Test
    void belongsToItsOwner() {
        assertThat(aSchedule(AYSE).isOf(AYSE)).isTrue();
        assertThat(aSchedule(AYSE).isOf(CAN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyTheProgramHasStoppedIt(PauseReason reason) {
        ReportSchedule running = aSchedule(AYSE);

        ReportSchedule paused = running.pausedFor(reason);

        assertThat(paused.active()).isFalse();
        assertThat(paused.paused()).contains(reason);
        assertThat(paused.name()).isEqualTo(running.name());
        assertThat(paused.content()).isEqualTo(running.content());
        assertThat(paused.rhythm()).isEqualTo(running.rhythm());
        assertThat(paused.people()).isEqualTo(running.people());
    }

    @Test
    void needsNoReasonToBeStoppedByAPerson() {
        ReportSchedule stopped = aSchedule(AYSE).pausedFor(PauseReason.RIGHT_MISSING).stopped();

        assertThat(stopped.active()).isFalse();
        assertThat(stopped.paused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT,CUSTOM,PDF,/period",
        "EXPORT,DAILY,PDF,/format",
        "EXPORT,DAILY,HTML,/format",
    })
    void refusesWhatCanNotBeMade(
            ScheduledContent.Kind kind, ReportPeriod period, ReportFormat format, String pointer) {
        refuses(
                () -> new ScheduledContent(kind, period, "", format, Language.TR),
                SharedErrorKey.VALUE_UNKNOWN,
                pointer);
    }

    @ParameterizedTest
    @EnumSource
    void aReportMayBecomeEveryFile(ReportFormat format) {
        ScheduledContent content =
                new ScheduledContent(
                        ScheduledContent.Kind.REPORT, ReportPeriod.WEEKLY, "", format, Language.EN);

        assertThat(content.format()).isEqualTo(format);
        assertThat(format.type()).contains("/");
        assertThat(format.ending()).isEqualTo(format.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void anExportNeedsNoPeriod() {
        assertThat(anExport(AYSE, "status=NEW").content().kind())
                .isEqualTo(ScheduledContent.Kind.EXPORT);
        refuses(
                () -> anExport(AYSE, "q=" + "a".repeat(4_000)),
                SharedErrorKey.TEXT_TOO_LONG,
                "/search");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24, 99})
    void hasAnHourOfTheDay(int hour) {
        refuses(
                () -> new Rhythm(Pace.DAILY, DayOfWeek.MONDAY, 1, hour),
                SharedErrorKey.NUMBER_OUT_OF_RANGE,
                "/hour");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32})
    void hasADayOfTheMonth(int day) {
        refuses(
                () -> new Rhythm(Pace.MONTHLY, DayOfWeek.MONDAY, day, 8),
                SharedErrorKey.NUMBER_OUT_OF_RANGE,
                "/monthDay");
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY,reporting.nobody",
        "PERSON_UNKNOWN,reporting.person-unknown",
    })
    void refusesInWords(ReportErrorKey key, String words) {
        assertThat(key.key()).isEqualTo(words);
        assertThat(key.kind()).isEqualTo(ErrorKey.Kind.RULE);
    }
}
