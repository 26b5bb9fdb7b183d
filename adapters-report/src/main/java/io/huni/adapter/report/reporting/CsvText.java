package io.huni.adapter.report.reporting;

import io.huni.domain.shared.InertText;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.Legible;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of RFC 4180, separated as the spreadsheet of the language's country expects it: semicolons
 * in Turkish, where the comma is in the numbers. No cell is taken for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class CsvText {
    private static final Pattern QUOTED = Pattern.compile("[\",;\\n\\r]");

    private final boolean semicolons;
    private final StringBuilder out = new StringBuilder();

    CsvText(Language language) {
        semicolons = language == Language.TR;
    }

    void line(List<String> cells) {
        String separator = semicolons ? ";" : ",";
        out.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(separator)))
                .append("\r\n");
    }

    /** Where a semicolon separates, a comma is the decimal mark. */
    String number(String plain) {
        return semicolons ? plain.replace('.', ',') : plain;
    }

    private static String cell(String text) {
        String line = Legible.of(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
        String inert = InertText.untyped(line);
        return QUOTED.matcher(inert).find() ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }

    String text() {
        return out.toString();
    }
}
