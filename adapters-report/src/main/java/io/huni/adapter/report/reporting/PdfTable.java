package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.Section.Column;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** A table whose head comes again on every page. */
final class PdfTable {
    private static final int MANY_COLUMNS = 11;
    private static final float LEAD = 10.5f;
    private static final float PAD = 4;
    private static final int MOST_LINES = 2;
    private static final int MOST_HEAD_LINES = 3;

    private final PdfPaper paper;
    private final Section section;
    private final ReportWords words;
    private final float size;
    private final float pad;
    private final float[] widths;

    PdfTable(PdfPaper paper, Section section, ReportWords words) {
        this.paper = paper;
        this.section = section;
        this.words = words;
        boolean dense = section.columns().size() >= MANY_COLUMNS;
        this.size = dense ? 7 : 8;
        this.pad = dense ? 3 : 4;
        this.widths = new PdfWidths(paper, section, words, size, pad).all();
    }

    void write() throws IOException {
        float head = headHeight();
        if (!paper.fits(40 + head + 2 * (LEAD + 2 * PAD))) {
            paper.turn();
        }
        paper.down(16);
        paper.text(paper.bold(), 12, PdfPaper.INK, PdfPaper.LEFT, paper.at(), section.title());
        paper.down(8);
        if (section.note().isPresent()) {
            note(section.note().get());
        }
        if (section.rows().isEmpty()) {
            nothing();
            return;
        }
        head(head);
        for (List<Cell> row : section.rows()) {
            row(row, head);
        }
        paper.down(10);
    }

    private void note(String note) throws IOException {
        for (String line : paper.regular().lines(note, size, PdfPaper.WIDTH, 3)) {
            paper.down(LEAD);
            paper.text(paper.regular(), size, PdfPaper.QUIET, PdfPaper.LEFT, paper.at(), line);
        }
        paper.down(6);
    }

    private void nothing() throws IOException {
        paper.down(LEAD + PAD);
        paper.text(
                paper.regular(),
                size,
                PdfPaper.QUIET,
                PdfPaper.LEFT,
                paper.at(),
                words.text("empty"));
        paper.down(14);
    }

    private float headHeight() {
        return IntStream.range(0, widths.length)
                                .map(column -> headLines(column).size())
                                .max()
                                .orElse(1)
                        * LEAD
                + 2 * PAD;
    }

    private List<String> headLines(int column) {
        Column head = section.columns().get(column);
        return paper.bold().lines(head.title(), size, widths[column] - 2 * pad, MOST_HEAD_LINES);
    }

    private void head(float height) throws IOException {
        paper.down(height);
        paper.box(PdfPaper.PANEL, PdfPaper.LEFT, paper.at(), PdfPaper.WIDTH, height);
        float x = PdfPaper.LEFT;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = headLines(column);
            lines(paper.bold(), PdfPaper.QUIET, column, x, lines, lines.size());
            x += widths[column];
        }
        paper.line(PdfPaper.LINE, PdfPaper.LEFT, paper.at(), PdfPaper.WIDTH);
    }

    private void row(List<Cell> row, float head) throws IOException {
        List<List<String>> cells =
                IntStream.range(0, widths.length)
                        .mapToObj(column -> said(row.get(column), column))
                        .toList();
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        float height = most * LEAD + 2 * PAD;
        if (!paper.fits(height)) {
            paper.turn();
            head(head);
        }
        paper.down(height);
        float x = PdfPaper.LEFT;
        for (int column = 0; column < widths.length; column++) {
            lines(paper.regular(), PdfPaper.INK, column, x, cells.get(column), most);
            x += widths[column];
        }
        paper.line(PdfPaper.LINE, PdfPaper.LEFT, paper.at(), PdfPaper.WIDTH);
    }

    private List<String> said(Cell cell, int column) {
        return paper.regular().lines(words.cell(cell), size, widths[column] - 2 * pad, MOST_LINES);
    }

    /**
     * @param most lines of the row, from whose top these begin
     */
    private void lines(PdfFace face, Color color, int column, float x, List<String> lines, int most)
            throws IOException {
        float y = paper.at() + PAD + (most - 1) * LEAD + 2;
        for (String line : lines) {
            if (section.isText(column)) {
                paper.text(face, size, color, x + pad, y, line);
            } else {
                paper.textBefore(face, size, color, x + widths[column] - pad, y, line);
            }
            y -= LEAD;
        }
    }
}
