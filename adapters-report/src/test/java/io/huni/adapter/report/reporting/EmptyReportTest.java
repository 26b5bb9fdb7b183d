package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.analytics.AnalyticsQueries.Funnel;
import io.huni.application.analytics.AnalyticsQueries.Interactions;
import io.huni.application.analytics.AnalyticsQueries.Responses;
import io.huni.application.analytics.AnalyticsQueries.Sources;
import io.huni.application.analytics.Compared;
import io.huni.application.analytics.DayFigures;
import io.huni.application.analytics.NumbersFilter;
import io.huni.application.reporting.LeadReport;
import io.huni.application.reporting.ReportFile;
import io.huni.domain.analytics.Figures;
import io.huni.domain.analytics.Period;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.shared.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A day on which nothing happened is told, too. */
class EmptyReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final RenderedReports reports = new RenderedReports();

    private static LeadReport report() {
        Compared<Figures> nothing = new Compared<>(Figures.none(), Figures.none());
        List<DayFigures> days = List.of(new DayFigures(DAY, Figures.none()));
        return new LeadReport(
                "Anadolu Sağlık",
                ZoneId.of("Europe/Istanbul"),
                Instant.parse("2026-11-30T05:00:00Z"),
                ReportPeriod.DAILY,
                NumbersFilter.of(new Period(DAY, DAY)),
                false,
                new Funnel(nothing, days),
                List.of(),
                List.of(),
                new Responses(nothing, Optional.empty(), 0, days),
                new Sources(List.of(), List.of()),
                new Interactions(List.of(), List.of()));
    }

    private ReportFile file(ReportFormat format) {
        return reports.write(report(), format, Language.TR).block();
    }

    @ParameterizedTest
    @EnumSource
    void becomesEveryFileUnderAPlainName(ReportFormat format) {
        ReportFile file = file(format);

        assertThat(file.content()).isNotEmpty();
        assertThat(file.type()).isEqualTo(format.type());
        assertThat(file.name())
                .isEqualTo("lead-report-daily-2026-11-29-2026-11-29." + format.ending());
    }

    @Test
    void aPageSaysThatThereIsNothing() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(ReportFormat.PDF).content())) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .contains("Günlük lead raporu", "Dönem: 29 Kasım 2026")
                    .contains("Kapsam: raporu alanın görebildiği lead’ler")
                    .contains("Bu dönemde kayıt yok.")
                    .doesNotContain("Günlere göre");
        }
    }

    @Test
    void aSheetWithoutRowsSaysSo() throws IOException {
        byte[] file = file(ReportFormat.XLSX).content();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheet("Kişiler").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Bu dönemde kayıt yok.");
            assertThat(workbook.getSheet("Özet").getRow(1).getCell(1).getNumericCellValue())
                    .isZero();
            assertThat(workbook.getSheet("Özet").getRow(4).getCell(1)).isNull();
        }
    }

    @Test
    void aPageForBrowsersSaysSo() {
        String html = new String(file(ReportFormat.HTML).content(), StandardCharsets.UTF_8);

        assertThat(html).contains("<p class=\"quiet\">Bu dönemde kayıt yok.</p>");
    }

    @Test
    void linesHaveOnlyWhatIsKnown() {
        String csv = new String(file(ReportFormat.CSV).content(), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("Özet;;Lead;0;adet;2026-11-29;2026-11-29")
                .doesNotContain("Dönüşüm oranı")
                .doesNotContain("Kişiler");
    }
}
