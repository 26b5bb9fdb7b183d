package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.report.reporting.ReportDocument.Tile;
import io.huni.adapter.report.reporting.ReportDocument.Tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalLong;

class CellTest {
    @Test
    void thereIsNoShareAndNoChangeOfNothing() {
        assertThat(Cell.part(3, 0)).isEqualTo(new Cell.None());
        assertThat(Cell.change(3, 0)).isEqualTo(new Cell.None());
        assertThat(Cell.change(0, 0)).isEqualTo(new Cell.None());
        assertThat(Cell.span(OptionalLong.empty())).isEqualTo(new Cell.None());
    }

    @ParameterizedTest
    @CsvSource({"1,4,0.25", "0,4,0", "4,4,1"})
    void aShareIsPartOfAWhole(long part, long whole, double share) {
        assertThat(Cell.part(part, whole)).isEqualTo(new Cell.Share(share));
    }

    @ParameterizedTest
    @CsvSource({"6,4,0.5", "2,4,-0.5", "4,4,0", "0,4,-1"})
    void aChangeIsInPartsOfWhatWas(long now, long before, double ratio) {
        assertThat(Cell.change(now, before)).isEqualTo(new Cell.Change(ratio));
        assertThat(Cell.change(OptionalLong.of(now), OptionalLong.of(before)))
                .isEqualTo(new Cell.Change(ratio));
    }

    @Test
    void whatIsKnownOfOnePeriodAloneHasNoChange() {
        assertThat(Cell.change(OptionalLong.of(1), OptionalLong.empty()))
                .isEqualTo(new Cell.None());
        assertThat(Cell.change(OptionalLong.empty(), OptionalLong.of(1)))
                .isEqualTo(new Cell.None());
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,true,GOOD",
        "-0.1,true,BAD",
        "0.1,false,BAD",
        "-0.1,false,GOOD",
        "0,true,QUIET",
        "0,false,QUIET",
    })
    void moreIsNotAlwaysBetter(double ratio, boolean better, Tone tone) {
        assertThat(tile(new Cell.Change(ratio), better).tone()).isEqualTo(tone);
        assertThat(tile(new Cell.Points(ratio), better).tone()).isEqualTo(tone);
    }

    @Test
    void nothingIsNeitherGoodNorBad() {
        assertThat(tile(new Cell.None(), true).tone()).isEqualTo(Tone.QUIET);
    }

    private static Tile tile(Cell change, boolean better) {
        return new Tile("Lead", new Cell.Count(1), new Cell.Count(1), change, better);
    }
}
