package io.huni.bootstrap.webhook;

import io.huni.application.shared.RandomTokens;
import io.huni.bootstrap.HuniSettings;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The word of Meta's handshake: as set, else made at the first start and shown on the connections'
 * screen.
 */
@Component
class VerifyToken {
    private final String value;

    VerifyToken(HuniSettings settings, RandomTokens tokens) {
        String set = settings.meta().verifyToken();
        value =
                set.isBlank()
                        ? kept(settings.dataDir().resolve("secrets/verify-token"), tokens)
                        : set;
    }

    String value() {
        return value;
    }

    private static String kept(Path file, RandomTokens tokens) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, tokens.next());
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "HUNI_DATA_DIR must be a folder that Huni may write to: " + file, unusable);
        }
    }
}
