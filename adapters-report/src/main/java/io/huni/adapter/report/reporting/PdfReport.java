package io.huni.adapter.report.reporting;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A report to hand around: A4, its letters embedded. */
final class PdfReport {
    private PdfReport() {}

    static byte[] of(ReportDocument report) {
        try (PDDocument document = new PDDocument()) {
            describe(document, report);
            write(document, report);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, ReportDocument report) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(report.title() + " · " + report.words().period(report.period()));
        about.setAuthor(report.house());
        about.setCreator("Huni");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(report.words().tag());
        PDViewerPreferences shown =
                new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }

    private static void write(PDDocument document, ReportDocument report) throws IOException {
        try (PdfPaper paper = new PdfPaper(document)) {
            new PdfCover(paper, report).write();
            PdfCharts charts = new PdfCharts(paper, report);
            charts.funnel();
            charts.days();
            for (Section section : report.sections()) {
                if (section.key().equals(KeyFigures.SUMMARY)) {
                    continue;
                }
                new PdfTable(paper, section, report.words()).write();
            }
            String left =
                    String.join(
                            " · ",
                            report.house(),
                            report.title(),
                            report.words().period(report.period()));
            paper.feet(left, report.made(), report.words());
        }
    }
}
