package io.huni.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moment of the first start with the sample organisation: from then its past is told, at every
 * later start too.
 */
final class Epoch {
    private Epoch() {}

    static Instant of(Path dataDir) {
        Path file = dataDir.resolve("sample-epoch");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(dataDir);
                Files.writeString(file, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            }
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "HUNI_DATA_DIR must be a folder that Huni may write to: " + dataDir, unusable);
        }
    }
}
