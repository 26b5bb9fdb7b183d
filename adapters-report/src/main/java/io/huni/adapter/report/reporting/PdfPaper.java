package io.huni.adapter.report.reporting;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.Color;
import java.io.IOException;

/** Pages of A4 that are written from top to bottom; all lengths are points. */
final class PdfPaper implements AutoCloseable {
    static final float LEFT = 42;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    static final Color INK = new Color(0x16202C);
    static final Color QUIET = new Color(0x5F6C7F);
    static final Color LINE = new Color(0xE2E8EF);
    static final Color PANEL = new Color(0xF6F8FA);
    static final Color ACCENT = new Color(0x0B7A75);
    static final Color SOFT = new Color(0x9FD3CE);
    static final Color GOOD = new Color(0x12643A);
    static final Color BAD = new Color(0xA11828);

    private static final float TOP = PDRectangle.A4.getHeight() - 48;
    private static final float BOTTOM = 62;

    private final PDDocument document;
    private final PdfFace regular;
    private final PdfFace bold;
    private PDPageContentStream page;
    private float at = TOP;

    PdfPaper(PDDocument document) throws IOException {
        this.document = document;
        this.regular = new PdfFace(document, "Regular");
        this.bold = new PdfFace(document, "SemiBold");
        this.page = fresh();
    }

    PdfFace regular() {
        return regular;
    }

    PdfFace bold() {
        return bold;
    }

    /** Where the next thing begins, counted from below. */
    float at() {
        return at;
    }

    void down(float height) {
        at -= height;
    }

    boolean fits(float height) {
        return at - height >= BOTTOM;
    }

    void turn() throws IOException {
        page.close();
        page = fresh();
        at = TOP;
    }

    private PDPageContentStream fresh() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        return new PDPageContentStream(document, next);
    }

    void text(PdfFace face, float size, Color color, float x, float y, String text)
            throws IOException {
        text(page, face, size, color, x, y, text);
    }

    /** Ends at x. */
    void textBefore(PdfFace face, float size, Color color, float x, float y, String text)
            throws IOException {
        String shown = face.shown(text);
        text(page, face, size, color, x - face.width(shown, size), y, shown);
    }

    private static void text(
            PDPageContentStream to,
            PdfFace face,
            float size,
            Color color,
            float x,
            float y,
            String text)
            throws IOException {
        to.beginText();
        to.setNonStrokingColor(color);
        to.newLineAtOffset(x, y);
        for (PdfFace.Run run : face.runs(face.shown(text))) {
            to.setFont(run.font(), size);
            to.showText(run.text());
        }
        to.endText();
    }

    void box(Color color, float x, float y, float width, float height) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(x, y, width, height);
        page.fill();
    }

    void line(Color color, float x, float y, float width) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(0.6f);
        page.moveTo(x, y);
        page.lineTo(x + width, y);
        page.stroke();
    }

    /** Writes the foot of every page, now that their number is known. */
    void feet(String left, String below, ReportWords words) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream foot =
                    new PDPageContentStream(
                            document, document.getPage(i), AppendMode.APPEND, true, true)) {
                String number = words.text("page", i + 1, pages);
                float end = LEFT + WIDTH - regular.width(number, 8);
                String kept = regular.lines(left, 8, WIDTH - 90, 1).getFirst();
                text(foot, regular, 8, QUIET, LEFT, 40, kept);
                text(foot, regular, 8, QUIET, LEFT, 29, below);
                text(foot, regular, 8, QUIET, end, 40, number);
            }
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
