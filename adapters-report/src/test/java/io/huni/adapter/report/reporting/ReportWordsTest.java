package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.analytics.Period;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class ReportWordsTest {
    private final ReportWords turkish = new ReportWords(Language.TR);
    private final ReportWords english = new ReportWords(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 sn, 0 s",
        "59, 59 sn, 59 s",
        "60, 1 dk, 1 min",
        "61, 1 dk 1 sn, 1 min 1 s",
        "3599, 59 dk 59 sn, 59 min 59 s",
        "3600, 1 sa, 1 h",
        "3659, 1 sa, 1 h",
        "3660, 1 sa 1 dk, 1 h 1 min",
        "360000, 100 sa, 100 h",
    })
    void writesSpansInTwoUnits(long seconds, String inTurkish, String inEnglish) {
        assertThat(turkish.cell(new Cell.Span(seconds))).isEqualTo(inTurkish);
        assertThat(english.cell(new Cell.Span(seconds))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|%0|0%",
                "0.1234|%12,3|12.3%",
                "1|%100|100%",
                "0.0004|%0|0%",
            })
    void writesSharesAsTheLanguageDoes(double part, String inTurkish, String inEnglish) {
        assertThat(turkish.cell(new Cell.Share(part))).isEqualTo(inTurkish);
        assertThat(english.cell(new Cell.Share(part))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|+%50|+50%",
                "-0.25|−%25|−25%",
                "0|%0|0%",
                "12|+%1.200|+1,200%",
            })
    void saysWhichWayAChangeGoes(double ratio, String inTurkish, String inEnglish) {
        assertThat(turkish.cell(new Cell.Change(ratio))).isEqualTo(inTurkish);
        assertThat(english.cell(new Cell.Change(ratio))).isEqualTo(inEnglish);
    }

    @Test
    void tellsPointsFromPercent() {
        assertThat(turkish.cell(new Cell.Points(-0.024))).isEqualTo("−2,4 puan");
        assertThat(english.cell(new Cell.Points(0.01))).isEqualTo("+1 points");
    }

    @Test
    void writesCountsDaysAndMoments() {
        LocalDate day = LocalDate.of(2026, 8, 5);

        assertThat(turkish.cell(new Cell.Count(1_234_567))).isEqualTo("1.234.567");
        assertThat(english.cell(new Cell.Count(1_234_567))).isEqualTo("1,234,567");
        assertThat(turkish.cell(new Cell.Day(day))).isEqualTo("5 Ağu 2026");
        assertThat(turkish.shortDay(day)).isEqualTo("5 Ağu");
        assertThat(turkish.moment(Instant.parse("2026-12-31T22:05:00Z"), istanbul()))
                .isEqualTo("1 Ocak 2027 01:05");
        assertThat(english.moment(Instant.parse("2026-12-31T22:05:00Z"), istanbul()))
                .isEqualTo("1 January 2027 01:05");
    }

    private static ZoneId istanbul() {
        return ZoneId.of("Europe/Istanbul");
    }

    @Test
    void writesAPeriodOfOneDayAsThatDay() {
        LocalDate first = LocalDate.of(2026, 11, 1);

        assertThat(turkish.period(new Period(first, first))).isEqualTo("1 Kasım 2026");
        assertThat(english.period(new Period(first, first.plusDays(29))))
                .isEqualTo("1 November 2026 – 30 November 2026");
    }

    @Test
    void leavesTextsAloneAndShowsThatNothingIsKnown() {
        assertThat(turkish.cell(new Cell.Text("İğde"))).isEqualTo("İğde");
        assertThat(turkish.cell(new Cell.None())).isEqualTo("–");
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEverySource(LeadSource source) {
        assertThat(turkish.text("source." + source)).isNotBlank();
        assertThat(english.text("source." + source)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryKindOfWork(InteractionType type) {
        assertThat(turkish.text("kind." + type)).isNotBlank();
        assertThat(english.text("kind." + type)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryResultOfACall(CallResult result) {
        assertThat(turkish.text("result." + result)).isNotBlank();
        assertThat(english.text("result." + result)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasATitleForEveryPeriod(ReportPeriod period) {
        assertThat(turkish.text("title." + period)).isNotBlank();
        assertThat(english.text("title." + period)).isNotBlank();
    }

    @Test
    void aWordThatNobodyHasWrittenIsTheValueItself() {
        assertThat(turkish.word("result", "ACCEPTED_LATE")).isEqualTo("ACCEPTED_LATE");
        assertThatThrownBy(() -> turkish.text("nothing.at.all"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing.at.all");
    }
}
