package io.huni.application.imports.port;

import io.huni.domain.imports.FileKind;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Out-port: files of rows. What a file is is told by its content, never by its name; what is no
 * such file, or hurts whoever reads it, is refused.
 */
public interface TabularFiles {
    /**
     * Looks into the file. Refuses with {@code imports.file-unknown}, {@code imports.file-broken},
     * {@code imports.file-swells}, {@code imports.file-empty}, {@code imports.sheet-unknown} and
     * {@code imports.too-many-columns}.
     *
     * @param sheet wished of a workbook; else the first with data
     */
    Mono<Table> open(Path file, Optional<String> sheet);

    /**
     * @param charset empty for a workbook
     * @param separator likewise
     * @param header names of the columns; made up where the file has none
     * @param rows of data as text, each subscription from the beginning; a row may be shorter or
     *     longer than the header. Refuses with {@code imports.cell-too-long} and {@code
     *     imports.quote-open}
     */
    record Table(
            FileKind kind,
            Optional<String> charset,
            Optional<String> separator,
            Optional<String> sheet,
            List<String> sheets,
            List<String> header,
            Flux<List<String>> rows) {}
}
