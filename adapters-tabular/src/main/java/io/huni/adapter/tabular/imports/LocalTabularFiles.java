package io.huni.adapter.tabular.imports;

import io.huni.application.imports.port.TabularFiles;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells what a file is by its first bytes and reads it on a thread that may wait. */
final class LocalTabularFiles implements TabularFiles {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int HEAD = 8;

    @Override
    public Mono<Table> open(Path file, Optional<String> sheet) {
        return Mono.fromCallable(() -> read(file, sheet)).subscribeOn(Schedulers.boundedElastic());
    }

    private static Table read(Path file, Optional<String> sheet) throws IOException {
        return isZip(file) ? Workbook.open(file, sheet) : SeparatedText.open(file);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(HEAD);
            if (head.length == 0) {
                throw new Refused(ImportErrorKey.FILE_EMPTY);
            }
            return head.length >= ZIP.length
                    && Arrays.equals(ZIP, 0, ZIP.length, head, 0, ZIP.length);
        }
    }
}
