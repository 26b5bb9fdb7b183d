package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.ReportDocument.Tile;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** The head of the first page and the figures that are seen first. */
record PdfCover(PdfPaper paper, ReportDocument report) {
    private static final int IN_ROW = 4;
    private static final float GAP = 8;
    private static final float HIGH = 62;
    private static final float WIDE = (PdfPaper.WIDTH - (IN_ROW - 1) * GAP) / IN_ROW;

    void write() throws IOException {
        paper.box(PdfPaper.ACCENT, PdfPaper.LEFT, paper.at() + 8, 36, 3);
        paper.down(10);
        line(paper.bold(), 10, PdfPaper.ACCENT, report.house());
        paper.down(28);
        line(paper.bold(), 22, PdfPaper.INK, report.title());
        paper.down(6);
        for (String fact : report.facts()) {
            paper.down(14);
            line(paper.regular(), 10, PdfPaper.QUIET, fact);
        }
        paper.down(14);
        line(paper.regular(), 10, PdfPaper.QUIET, report.made());
        paper.down(20);
        tiles();
    }

    private void line(PdfFace face, float size, Color color, String text) throws IOException {
        String fitting = face.lines(text, size, PdfPaper.WIDTH, 1).getFirst();
        paper.text(face, size, color, PdfPaper.LEFT, paper.at(), fitting);
    }

    private void tiles() throws IOException {
        List<Tile> tiles = report.tiles();
        for (int i = 0; i < tiles.size(); i++) {
            if (i % IN_ROW == 0) {
                paper.down(HIGH + GAP);
            }
            tile(tiles.get(i), PdfPaper.LEFT + i % IN_ROW * (WIDE + GAP));
        }
    }

    private void tile(Tile tile, float x) throws IOException {
        float y = paper.at();
        ReportWords words = report.words();
        paper.box(PdfPaper.PANEL, x, y, WIDE, HIGH);
        String label = paper.regular().lines(tile.label(), 8, WIDE - 16, 1).getFirst();
        paper.text(paper.regular(), 8, PdfPaper.QUIET, x + 8, y + HIGH - 15, label);
        paper.text(paper.bold(), 16, PdfPaper.INK, x + 8, y + 25, words.cell(tile.now()));
        String before = words.text("column.before") + " " + words.cell(tile.before());
        paper.text(paper.regular(), 7, PdfPaper.QUIET, x + 8, y + 9, before);
        paper.textBefore(
                paper.bold(), 8, color(tile), x + WIDE - 8, y + 25, words.cell(tile.change()));
    }

    private static Color color(Tile tile) {
        return switch (tile.tone()) {
            case GOOD -> PdfPaper.GOOD;
            case BAD -> PdfPaper.BAD;
            case QUIET -> PdfPaper.QUIET;
        };
    }
}
