package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.shared.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class PdfReportTest {
    private final RenderedReports reports = new RenderedReports();

    private byte[] pdf(Language language) {
        return reports.write(SampleReport.ofMonth(), ReportFormat.PDF, language).block().content();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    @Test
    void saysWhatItIsOfInTurkish() throws IOException {
        assertThat(text(pdf(Language.TR), 1))
                .contains(SampleReport.HOUSE)
                .contains("Aylık lead raporu")
                .contains("Dönem: 1 Kasım 2026 – 30 Kasım 2026")
                .contains("Karşılaştırma: 2 Ekim 2026 – 31 Ekim 2026")
                .contains("Hazırlanma: 1 Aralık 2026 08:00 (Europe/Istanbul)")
                .contains("1.284")
                .contains("%8,6")
                .contains("Sayfa 1 / ");
    }

    @Test
    void saysTheSameInEnglish() throws IOException {
        assertThat(text(pdf(Language.EN), 1))
                .contains("Monthly lead report", "1,284", "8.6%", "Page 1 of ");
    }

    @Test
    void repeatsTheHeadOfATableAndNumbersEachPage() throws IOException {
        byte[] pdf = pdf(Language.TR);
        int pages = pages(pdf);
        int begun = 0;
        for (int page = 1; page <= pages; page++) {
            String text = text(pdf, page);
            assertThat(text).contains("Sayfa " + page + " / " + pages);
            if (text.contains("Çağlayan")) {
                begun++;
                assertThat(text).contains("Ekip", "Dönüşüm");
            }
        }
        assertThat(pages).isGreaterThan(3);
        assertThat(begun).isGreaterThan(1);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void showsHostileNamesAsTextAndWhatItCannotWriteAsQuestionMarks() throws IOException {
        byte[] pdf = pdf(Language.TR);
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pages(pdf); page++) {
            all.append(text(pdf, page));
        }
        assertThat(all).contains("alert(1)", "=HYPERLINK", "Alignp.exe", "????");
        assertThat(all).contains(SampleReport.ARABIC);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void embedsItsLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Language.TR))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("+Inter");
            }
        }
    }

    @Test
    void canBeDrawn() throws IOException {
        byte[] pdf = pdf(Language.TR);
        Path kept = Files.createDirectories(Path.of("target", "report-pages"));
        Files.write(kept.resolve("report.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                File picture = kept.resolve("page-" + (page + 1) + ".png").toFile();
                assertThat(ImageIO.write(renderer.renderImageWithDPI(page, 110), "png", picture))
                        .isTrue();
            }
        }
    }
}
