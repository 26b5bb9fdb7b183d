package io.huni.adapter.web.imports;

import io.huni.domain.shared.InertText;
import io.huni.domain.shared.Language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of CSV as the spreadsheet of a country opens it: semicolons in Turkish, where the comma
 * is in the numbers. No cell is taken for a formula.
 */
record CsvLine(Language language) {
    /** By which spreadsheets know UTF-8. */
    static final String MARK = "\uFEFF";

    private static final Pattern QUOTED = Pattern.compile("[\";,\\r\\n\\t]|^\\s|\\s$");

    String of(List<String> cells) {
        String separator = language == Language.TR ? ";" : ",";
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(separator)) + "\r\n";
    }

    private static String cell(String text) {
        String safe = InertText.untyped(text);
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
