package io.huni.adapter.report.reporting;

import io.huni.adapter.report.reporting.ReportDocument.Tile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A report as one page that needs nothing else and prints well. Its look is one {@code <style>}
 * element without attributes, so that a screen can let just that one through.
 */
final class HtmlReport {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="referrer" content="no-referrer">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            <header>
            <p class="house">%s</p>
            <h1>%s</h1>
            %s</header>
            <dl class="tiles">
            %s</dl>
            %s%s<footer>%s</footer>
            </body>
            </html>
            """;

    private static final String LOOK =
            """
            :root { color-scheme: light; }
            body { max-width: 1000px; margin: 0 auto; padding: 32px 24px; background: #ffffff;
              color: #16202c; font: 14px/21px Inter, "Segoe UI", Roboto, Helvetica, Arial, sans-serif;
              font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
            header { border-top: 3px solid #0b7a75; padding-top: 12px; }
            header p { margin: 0; color: #475467; }
            header .house { color: #0b7a75; font-weight: 600; }
            h1 { margin: 4px 0 8px; font-size: 26px; line-height: 34px; }
            h2 { margin: 32px 0 8px; font-size: 16px; line-height: 24px; break-after: avoid; }
            .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
              gap: 8px; margin: 24px 0 0; }
            .tiles div { padding: 12px; border-radius: 8px; background: #f6f8fa; }
            .tiles dt { color: #5f6c7f; font-size: 12px; line-height: 18px; }
            .tiles dd { margin: 0; }
            .tiles b { font-size: 22px; line-height: 30px; }
            .tiles span { font-size: 12px; }
            .good { color: #12643a; } .bad { color: #a11828; } .quiet { color: #5f6c7f; }
            .wide { overflow-x: auto; }
            table { width: 100%; border-collapse: collapse; font-size: 13px; }
            th, td { padding: 6px 8px; border-bottom: 1px solid #e2e8ef; text-align: left;
              vertical-align: top; }
            th { background: #f6f8fa; color: #5f6c7f; font-weight: 600; }
            .n { text-align: right; white-space: nowrap; }
            th.n { white-space: normal; }
            svg { display: block; width: 100%; height: auto; }
            svg text { font-size: 12px; fill: #475467; } svg .end { text-anchor: end; }
            svg .middle { text-anchor: middle; }
            footer { margin-top: 32px; color: #5f6c7f; font-size: 12px; }
            @media print { body { max-width: none; padding: 0; font-size: 11px; line-height: 16px; }
              .tiles { grid-template-columns: repeat(4, 1fr); } .tiles div, th { print-color-adjust: exact;
              -webkit-print-color-adjust: exact; } svg { print-color-adjust: exact; }
              table { font-size: 10px; } tr, svg { break-inside: avoid; } .wide { overflow: visible; } }
            @page { margin: 14mm; }
            """;

    private final ReportDocument report;

    private HtmlReport(ReportDocument report) {
        this.report = report;
    }

    static byte[] of(ReportDocument report) {
        return new HtmlReport(report).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() {
        ReportWords words = report.words();
        HtmlCharts charts = new HtmlCharts(report);
        StringBuilder sections = new StringBuilder();
        report.sections().forEach(section -> sections.append(section(section)));
        return PAGE.formatted(
                words.tag(),
                HtmlText.of(report.title() + " · " + words.period(report.period())),
                LOOK,
                HtmlText.of(report.house()),
                HtmlText.of(report.title()),
                facts(),
                tiles(),
                charts.funnel() + charts.days(),
                sections,
                HtmlText.of(report.made()));
    }

    private String facts() {
        StringBuilder facts = new StringBuilder();
        report.facts()
                .forEach(fact -> facts.append("<p>").append(HtmlText.of(fact)).append("</p>\n"));
        return facts.toString();
    }

    private String tiles() {
        StringBuilder tiles = new StringBuilder();
        for (Tile tile : report.tiles()) {
            tiles.append(
                    """
                    <div><dt>%s</dt><dd><b>%s</b> <span class="%s">%s</span><br>\
                    <span class="quiet">%s %s</span></dd></div>
                    """
                            .formatted(
                                    HtmlText.of(tile.label()),
                                    said(tile.now()),
                                    tile.tone().name().toLowerCase(java.util.Locale.ROOT),
                                    said(tile.change()),
                                    HtmlText.of(report.words().text("column.before")),
                                    said(tile.before())));
        }
        return tiles.toString();
    }

    private String section(Section section) {
        String note =
                section.note()
                        .map(text -> "<p class=\"quiet\">" + HtmlText.of(text) + "</p>\n")
                        .orElse("");
        String title = "<h2>" + HtmlText.of(section.title()) + "</h2>\n" + note;
        return section.rows().isEmpty()
                ? title + "<p class=\"quiet\">" + report.words().text("empty") + "</p>\n"
                : title + table(section);
    }

    private String table(Section section) {
        StringBuilder table =
                new StringBuilder("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>");
        for (int column = 0; column < section.columns().size(); column++) {
            table.append("<th scope=\"col\"")
                    .append(section.isText(column) ? ">" : " class=\"n\">")
                    .append(HtmlText.of(section.columns().get(column).title()))
                    .append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        section.rows().forEach(row -> table.append(row(section, row)));
        return table.append("</tbody>\n</table></div>\n").toString();
    }

    private String row(Section section, List<Cell> row) {
        StringBuilder cells = new StringBuilder("<tr>");
        for (int column = 0; column < row.size(); column++) {
            cells.append(section.isText(column) ? "<td>" : "<td class=\"n\">")
                    .append(said(row.get(column)))
                    .append("</td>");
        }
        return cells.append("</tr>\n").toString();
    }

    private String said(Cell cell) {
        return HtmlText.of(report.words().cell(cell));
    }
}
