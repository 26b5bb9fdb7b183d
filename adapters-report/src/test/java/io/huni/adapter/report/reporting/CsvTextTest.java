package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CsvTextTest {
    private static String read(String cell) {
        return read(Language.EN, ',', cell);
    }

    private static String read(Language language, char separator, String cell) {
        CsvText csv = new CsvText(language);
        csv.line(List.of("önce", cell, "sonra"));
        List<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv.text()).stream()
                        .toList();
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().getFields()).hasSize(3).startsWith("önce").endsWith("sonra");
        return records.getFirst().getField(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+905321112233",
                "-2",
                "@SUM(A1)",
                "  =1+1",
                "\t=1+1",
                "\r=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "\u202e=1+1",
                "\u200b=1+1",
            })
    void whatWouldBeAFormulaBeginsWithAnApostrophe(String cell) {
        assertThat(read(cell)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a,=1+1"})
    void norIsWhatStandsBehindASeparator(String cell) {
        assertThat(read(cell)).contains("'=").doesNotContain(";=", ",=");
    }

    @Test
    void aTurkishSpreadsheetSplitsAtSemicolonsAndReadsCommasInNumbers() {
        assertThat(read(Language.TR, ';', "1;2, 3")).isEqualTo("1;2, 3");
        assertThat(new CsvText(Language.TR).number("0.11")).isEqualTo("0,11");
        assertThat(new CsvText(Language.EN).number("0.11")).isEqualTo("0.11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ayşe", "a-b", "a=b", "%12,5", "12", "Öz; Can", "\"Ayşe\"", "a, b", ""})
    void whatIsNoneStaysAsItIs(String cell) {
        assertThat(read(cell)).isEqualTo(cell);
    }

    @Test
    void aLineIsOneLine() {
        assertThat(read("iki\r\nsatır\u2028üç")).isEqualTo("iki satır üç");
        assertThat(read("a\u0000b\u0007c")).isEqualTo("abc");
    }
}
