package io.huni.adapter.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CsvLineTest {
    @Test
    void separatesAsTheCountryDoes() {
        assertThat(new CsvLine(Language.TR).of(List.of("Ayşe", "1,5")))
                .isEqualTo("Ayşe;\"1,5\"\r\n");
        assertThat(new CsvLine(Language.EN).of(List.of("Ayşe", "x"))).isEqualTo("Ayşe,x\r\n");
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        assertThat(new CsvLine(Language.TR).of(List.of("a;b", "c\"d", "e\nf")))
                .isEqualTo("\"a;b\";\"c\"\"d\";\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  =1+1", "＝1+1", " ＠A1", "a;=1+1"})
    void norIsOneThatHides(String cell) {
        assertThat(new CsvLine(Language.EN).of(List.of(cell))).contains("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+90555", "-1", "@x", "=cmd|' /C calc'!A0"})
    void noCellIsAFormula(String cell) {
        assertThat(new CsvLine(Language.TR).of(List.of(cell))).contains("'" + cell.charAt(0));
    }
}
