package io.huni.adapter.tabular.imports;

import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Legible;
import io.huni.domain.shared.Refused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of the columns, each once.
 *
 * @param inFile whether the file has them; else the first row is data already
 */
record Header(List<String> names, boolean inFile) {
    /** The most columns. */
    static final int MOST = 500;

    private static final int LONGEST = 120;
    private static final Pattern VALUE = Pattern.compile("[+(]?[\\d\\s().:/-]{3,}|\\d+([.,]\\d+)?");

    static Header of(List<String> first) {
        List<String> row = withoutEmptyEnd(first);
        if (row.isEmpty()) {
            throw new Refused(ImportErrorKey.FILE_EMPTY);
        }
        if (row.size() > MOST) {
            throw new Refused(ImportErrorKey.TOO_MANY_COLUMNS, Map.of("maximum", MOST));
        }
        boolean named = row.stream().noneMatch(Header::isValue);
        return new Header(named(row, named), named);
    }

    /** Nobody calls a column by a number or an address. */
    private static boolean isValue(String cell) {
        String text = cell.strip();
        return VALUE.matcher(text).matches() || EmailAddress.parse(text).isPresent();
    }

    private static List<String> named(List<String> row, boolean inFile) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < row.size(); index++) {
            String own = inFile ? Legible.of(row.get(index)).strip() : "";
            String name = own.isEmpty() ? letters(index) : shortened(own);
            String once = name;
            for (int number = 2; !taken.add(once); number++) {
                once = name + " (" + number + ")";
            }
            names.add(once);
        }
        return List.copyOf(names);
    }

    private static String shortened(String name) {
        String line = name.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** A, B, … Z, AA, as spreadsheets call what has no name. */
    private static String letters(int index) {
        int letter = index % 26;
        String last = Character.toString('A' + letter);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private static List<String> withoutEmptyEnd(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }
}
