package io.huni.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Every operation that needs a session, with the right that it asks for. The rows stand in {@code
 * src/test/resources/io/huni/house/operations.txt}, where the walk over the whole program finds
 * them, too.
 */
final class AccessTable {
    static final List<Access> ROWS = read();

    private AccessTable() {}

    private static List<Access> read() {
        try (InputStream file = AccessTable.class.getResourceAsStream("operations.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessTable::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The body comes last, so that it may hold the separator. */
    private static Access row(String line) {
        String[] parts = line.split(" \\| ?", 5);
        return new Access(
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                parts.length > 4 ? parts[4].strip() : "",
                parts[3].strip());
    }
}
