package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** A page reads the same as the document that it is set from. */
class HtmlReportTest {
    private ReportDocument report;
    private String page;

    @BeforeEach
    void set() {
        report = new Writing(SampleReport.ofMonth(), new ReportWords(Language.TR)).document();
        page = new String(HtmlReport.of(report), StandardCharsets.UTF_8);
    }

    /** Drawings are XML, so that a broken one is found by a strict reader. */
    private List<Element> drawings() throws Exception {
        String all = "<all>" + page.replaceAll("(?s)^.*?(?=<svg)|(?<=</svg>).*?(?=<svg|$)", "");
        Document read =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        (all + "</all>").getBytes(StandardCharsets.UTF_8)));
        NodeList found = read.getElementsByTagName("svg");
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void hasATableForEverySection() {
        assertThat(count(page, "<table>")).isEqualTo(report.sections().size());
        assertThat(count(page, "<thead>")).isEqualTo(report.sections().size());
        int rows = report.sections().stream().mapToInt(section -> section.rows().size()).sum();
        assertThat(count(page, "<tr>")).isEqualTo(rows + report.sections().size());
    }

    @Test
    void opensAndClosesWhatItOpens() {
        for (String tag :
                List.of("html", "body", "header", "dl", "table", "tr", "td", "svg", "h2", "p")) {
            assertThat(page.split("<" + tag + "[ >]", -1).length)
                    .as(tag)
                    .isEqualTo(page.split("</" + tag + ">", -1).length);
        }
    }

    @Test
    void saysWhatEveryColumnIs() {
        for (Section section : report.sections()) {
            for (Section.Column column : section.columns()) {
                assertThat(page).contains(">" + HtmlText.of(column.title()) + "</th>");
            }
        }
    }

    @Test
    void drawsTheFunnelAndTheDays() throws Exception {
        List<Element> drawings = drawings();

        assertThat(drawings).hasSize(2);
        assertThat(drawings)
                .allSatisfy(drawing -> assertThat(drawing.getAttribute("role")).isEqualTo("img"));
        assertThat(drawings.getFirst().getAttribute("aria-label")).isEqualTo("Huni");
        assertThat(drawings.getFirst().getElementsByTagName("rect").getLength()).isEqualTo(8);
        assertThat(drawings.getLast().getElementsByTagName("rect").getLength())
                .isGreaterThanOrEqualTo(60);
    }

    @Test
    void barsAreAsLongAsTheirNumbers() throws Exception {
        NodeList bars = drawings().getFirst().getElementsByTagName("rect");
        double whole = width(bars, 1);

        assertThat(width(bars, 3) / whole).isCloseTo(1155 / 1284d, within());
        assertThat(width(bars, 5) / whole).isCloseTo(898 / 1284d, within());
        assertThat(width(bars, 7) / whole).isCloseTo(110 / 1284d, within());
    }

    private static double width(NodeList bars, int place) {
        return Double.parseDouble(((Element) bars.item(place)).getAttribute("width"));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.001);
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(page)
                .doesNotContain("<link", "<img", "url(", "@import", "javascript:")
                .doesNotContainPattern("\\s(on[a-z]+|src|href)=\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>|&lt;b&gt;",
                "\" onload=\"x|&quot; onload=&quot;x",
                "a & b|a &amp; b",
                "it's|it&#39;s",
            })
    void showsTextAsText(String text, String shown) {
        assertThat(HtmlText.of(text)).isEqualTo(shown);
    }

    @Test
    void leavesOutWhatWouldTurnTheTextAroundIt() {
        assertThat(HtmlText.of("a\u202Eb\u2066c\u0000")).isEqualTo("abc");
        assertThat(page).contains("Alignp.exe").doesNotContain("\u202E");
    }
}
