package io.huni.adapter.meta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published bodies under {@code src/test/resources/payloads}. */
public final class Payloads {
    private static final Path FOLDER = Path.of("src/test/resources/payloads");

    private Payloads() {}

    public static byte[] read(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The names of a channel's files. */
    public static List<String> of(String channel) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(channel))) {
            return files.map(file -> channel + "/" + file.getFileName()).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
