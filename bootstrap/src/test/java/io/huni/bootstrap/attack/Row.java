package io.huni.bootstrap.attack;

import io.huni.domain.identity.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of the one table of operations.
 *
 * @param right empty for everybody who has signed in
 */
record Row(String operation, String method, String address, String right, String payload) {
    private static final Path TABLE =
            Path.of("../adapters-web/src/test/resources/io/huni/house/operations.txt");

    static List<Row> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row of(String line) {
        String[] parts = line.split(" \\| ?", 5);
        return new Row(
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                parts[3].strip(),
                parts.length > 4 ? parts[4].strip() : "");
    }

    boolean isOpenTo(Role role) {
        return right.isEmpty() || role.rights().stream().anyMatch(held -> held.key().equals(right));
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return operation;
    }
}
