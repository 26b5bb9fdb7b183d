package io.huni.domain.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.analytics.Period.Piece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void hasAsManyDaysBeforeIt() {
        Period week = Period.endingWith(DAY, 7);

        assertThat(week.length()).isEqualTo(7);
        assertThat(week.before())
                .isEqualTo(new Period(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 13)));
        assertThat(Period.endingWith(DAY, 1).before().to()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void neitherEndsBeforeItBeginsNorLastsForever() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .hasMessage("analytics.period-backwards");
        assertThatThrownBy(() -> new Period(DAY, DAY.plusYears(6)))
                .hasMessage("analytics.period-too-long");
        assertThatThrownBy(() -> new Period(LocalDate.MIN, LocalDate.MIN))
                .hasMessage("analytics.period-too-long");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isMadeUpOfPiecesThatBeginWherePiecesBegin(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Period period =
                    Period.endingWith(DAY.minusDays(random.nextInt(900)), 1 + random.nextInt(400));

            assertThat(days(period.pieces())).as(period.toString()).isEqualTo(days(period));
            assertThat(period.pieces())
                    .allMatch(piece -> Math.floorMod(piece.day().toEpochDay(), piece.span()) == 0);
        }
    }

    private static Map<LocalDate, Integer> days(List<Piece> pieces) {
        Map<LocalDate, Integer> days = new HashMap<>();
        for (Piece piece : pieces) {
            piece.day()
                    .datesUntil(piece.day().plusDays(piece.span()))
                    .forEach(day -> days.merge(day, piece.added() ? 1 : -1, Integer::sum));
        }
        days.values().removeIf(count -> count == 0);
        return days;
    }

    private static Map<LocalDate, Integer> days(Period period) {
        Map<LocalDate, Integer> days = new HashMap<>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> days.put(day, 1));
        return days;
    }

    @Test
    void aMonthHasFewPieces() {
        for (int ago = 0; ago < 64; ago++) {
            assertThat(Period.endingWith(DAY.minusDays(ago), 30).pieces()).hasSizeLessThan(10);
        }
    }

    @Test
    void goesDayByDayAndALongOneWeekByWeek() {
        assertThat(Period.endingWith(DAY, 30).steps()).hasSize(30);
        List<Period> weeks = Period.endingWith(DAY, 100).steps();

        assertThat(weeks).hasSize(15);
        assertThat(weeks.get(1).from()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(weeks.getLast().to()).isEqualTo(DAY);
        assertThat(weeks.stream().mapToInt(Period::length).sum()).isEqualTo(100);
    }
}
