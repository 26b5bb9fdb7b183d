package io.huni.adapter.report.reporting;

import io.huni.domain.shared.Legible;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of RFC 4180. An apostrophe stands before what a spreadsheet would take for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class CsvText {
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|[;,]\\s*[=+\\-@]");
    private static final Pattern QUOTED = Pattern.compile("[\",;\\n\\r]");

    private final StringBuilder out = new StringBuilder();

    void line(List<String> cells) {
        out.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String line = Legible.of(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
        String inert = FORMULA.matcher(line).find() ? "'" + line : line;
        return QUOTED.matcher(inert).find() ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }

    String text() {
        return out.toString();
    }
}
