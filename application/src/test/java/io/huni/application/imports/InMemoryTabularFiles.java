package io.huni.application.imports;

import io.huni.application.imports.port.TabularFiles;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files with semicolons, a header and no quotes. */
public final class InMemoryTabularFiles implements TabularFiles {
    @Override
    public Mono<Table> open(Path file, Optional<String> sheet) {
        return Mono.fromCallable(() -> table(Files.readAllLines(file)));
    }

    private static Table table(List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            throw new Refused(ImportErrorKey.FILE_EMPTY);
        }
        return new Table(
                FileKind.CSV,
                Optional.of("UTF-8"),
                Optional.of(";"),
                Optional.empty(),
                List.of(),
                cells(lines.getFirst()),
                Flux.fromIterable(lines).skip(1).map(InMemoryTabularFiles::cells));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }
}
