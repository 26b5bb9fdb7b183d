package io.huni.adapter.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Supplier;

/** A file that only its owner may read, made once and kept. */
final class SecretFile {
    private final Path path;

    SecretFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** The kept text, or the one of the supplier if there is none yet. */
    String readOrMake(Supplier<String> fresh) {
        try {
            return exists() ? Files.readString(path).strip() : make(fresh.get());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read or write " + path, failure);
        }
    }

    /** Replaces the text in one step: a crash leaves the old or the new one. */
    void replace(String text) {
        try {
            Path next = path.resolveSibling(path.getFileName() + ".next");
            Files.deleteIfExists(next);
            new SecretFile(next).make(text);
            Files.move(
                    next,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + path, failure);
        }
    }

    /** The file appears whole or not at all, and the first of two wins. */
    private String make(String text) throws IOException {
        Path directory = Objects.requireNonNull(path.toAbsolutePath().getParent());
        if (!Files.exists(directory)) {
            Files.createDirectories(directory, mode("rwx------"));
        }
        Path whole = Files.createTempFile(directory, "secret", ".new", mode("rw-------"));
        try {
            Files.writeString(whole, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.createLink(path, whole);
            return text;
        } catch (FileAlreadyExistsException other) {
            return Files.readString(path).strip();
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
