package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CsvTextTest {
    private static String read(String cell) {
        CsvText csv = new CsvText();
        csv.line(List.of("önce", cell, "sonra"));
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv.text()).stream().toList();
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
                "a;=1+1",
                "a,@A1",
                "\u202e=1+1",
                "\u200b=1+1",
            })
    void whatWouldBeAFormulaBeginsWithAnApostrophe(String cell) {
        assertThat(read(cell)).startsWith("'");
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
