package io.huni.domain.shared;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Samples that lie outside the repository, in {@code ../shared/data}, because others wrote them. A
 * test that needs them says so and is skipped where they are missing.
 */
public final class SharedData {
    private SharedData() {}

    public static Path file(String name) {
        Optional<Path> file =
                ancestors(Path.of("").toAbsolutePath())
                        .map(folder -> folder.resolve("shared/data").resolve(name))
                        .filter(Files::exists)
                        .findFirst();
        if (file.isEmpty()) {
            System.err.println("SKIPPED: ../shared/data/" + name + " is not on this machine");
            return Assumptions.abort("../shared/data/" + name + " is not on this machine");
        }
        return file.get();
    }

    private static Stream<Path> ancestors(Path folder) {
        return Stream.iterate(folder, path -> path != null, Path::getParent);
    }
}
