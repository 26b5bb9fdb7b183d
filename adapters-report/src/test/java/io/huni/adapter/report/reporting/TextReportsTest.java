package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class TextReportsTest {
    private static String text(ReportFormat format, Language language) {
        byte[] content =
                new RenderedReports()
                        .write(SampleReport.ofMonth(), format, language)
                        .block()
                        .content();
        return new String(content, StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> lines() {
        String csv = text(ReportFormat.CSV, Language.TR);
        assertThat(csv).startsWith("\ufeff");
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
                .toList();
    }

    @Test
    void csvHasOneValueALine() {
        NamedCsvRecord before =
                lines().stream()
                        .filter(line -> line.getField("Ölçü").equals("Dönüşüm oranı"))
                        .filter(line -> line.getField("Başlangıç").equals("2026-10-02"))
                        .findFirst()
                        .orElseThrow();

        assertThat(before.getFields())
                .containsExactly(
                        "Özet", "", "Dönüşüm oranı", "0,11", "oran", "2026-10-02", "2026-10-31");
    }

    @Test
    void csvHasNoFormulas() {
        assertThat(lines())
                .flatExtracting(NamedCsvRecord::getFields)
                .noneMatch(field -> field.matches("^[=+@-].*"))
                .anyMatch(field -> field.startsWith("'=HYPERLINK"));
    }

    @Test
    void htmlShowsNamesAsText() {
        String html = text(ReportFormat.HTML, Language.TR);

        assertThat(html)
                .contains("<html lang=\"tr\">", "ğüşıöçİ ĞÜŞIÖÇ", "1.284", "%8,6", "&lt;script&gt;")
                .doesNotContain("<script", "style=", "\u202e", "http-equiv", "src=");
        assertThat(html.split("<style", -1)).hasSize(2);
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        assertThat(text(ReportFormat.HTML, Language.EN))
                .contains("Monthly lead report", "Response times", "1,284", "8.6%");
    }
}
