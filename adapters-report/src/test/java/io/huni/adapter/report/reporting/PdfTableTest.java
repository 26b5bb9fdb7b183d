package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.report.reporting.Section.Column;
import io.huni.adapter.report.reporting.Section.When;
import io.huni.domain.shared.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class PdfTableTest {
    private static final ReportWords WORDS = new ReportWords(Language.TR);

    private static Section section(int numbers, int rows, String name) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Ad", When.NEITHER));
        for (int i = 0; i < numbers; i++) {
            columns.add(new Column("Sayı " + i, When.NOW));
        }
        List<List<Cell>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(name + " " + row));
            for (int i = 0; i < numbers; i++) {
                cells.add(new Cell.Count(1_000_000L + row));
            }
            all.add(cells);
        }
        return new Section("test", "Deneme", false, columns, all);
    }

    private static String text(Section section) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            try (PdfPaper paper = new PdfPaper(document)) {
                new PdfTable(paper, section, WORDS).write();
            }
            document.save(bytes);
        }
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static float[] widths(Section section) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfPaper paper = new PdfPaper(document)) {
            return new PdfWidths(paper, section, WORDS, 8, 4).all();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 40, 200})
    void everyRowIsThereOnce(int rows) throws IOException {
        String text = text(section(3, rows, "Ayşe"));

        for (int row = 0; row < rows; row++) {
            assertThat(text).containsOnlyOnce("Ayşe " + row + " ");
        }
        assertThat(text).contains(rows == 0 ? "Bu dönemde kayıt yok." : "Sayı 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 11})
    void columnsFillThePageAndNoMore(int numbers) throws IOException {
        float[] widths = widths(section(numbers, 3, "Ayşe Yılmaz"));

        double all = IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
        assertThat(all).isCloseTo(PdfPaper.WIDTH, org.assertj.core.api.Assertions.within(0.1));
        assertThat(widths).hasSize(numbers + 1);
    }

    @Test
    void aLongNameTakesNothingFromTheNumbers() throws IOException {
        float[] widths = widths(section(5, 2, "Ağız ve Diş Sağlığı Polikliniği ".repeat(20)));

        assertThat(DoubleStream.of(widths[1], widths[5])).allMatch(width -> width > 40);
        assertThat(text(section(5, 2, "Ağız ve Diş ".repeat(40)))).contains("1.000.001", "…");
    }
}
