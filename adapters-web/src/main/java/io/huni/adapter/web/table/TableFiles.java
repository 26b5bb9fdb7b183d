package io.huni.adapter.web.table;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.shared.Table;
import io.huni.domain.shared.Language;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Answers with a table as a file to keep. It is written while it is read, no faster than the caller
 * takes it; when reading fails half way, the connection breaks off instead of ending, so that
 * nobody takes the half for the whole.
 */
@Component
public final class TableFiles {
    private final Texts texts;
    private final Clock clock;

    TableFiles(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public ResponseEntity<Flux<DataBuffer>> answer(Table table, Look look) {
        return ResponseEntity.ok()
                .contentType(look.format().type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(table, look))
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes(table, look));
    }

    /** What the file is called today. */
    public String name(Table table, Look look) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), table.zone());
        return "%s-%s.%s".formatted(look.name(), today, look.format().ending());
    }

    /** The file itself, written while it is read. */
    public Flux<DataBuffer> bytes(Table table, Look look) {
        return bytes(table, () -> writer(table, look));
    }

    private static Flux<DataBuffer> bytes(Table table, Supplier<TableWriter> writers) {
        return Flux.defer(
                () -> {
                    TableWriter writer = writers.get();
                    return table.slices()
                            .map(writer::rows)
                            .concatWith(Mono.fromSupplier(writer::end))
                            .filter(piece -> piece.length > 0)
                            .map(DefaultDataBufferFactory.sharedInstance::wrap);
                });
    }

    private TableWriter writer(Table table, Look look) {
        TableWords words = new TableWords(texts, look.language());
        return switch (look.format()) {
            case CSV -> new CsvWriter(table.columns(), table.zone(), words, look.separator());
            case JSON -> new JsonWriter(table.columns(), false);
            case JSONL -> new JsonWriter(table.columns(), true);
            case XLSX ->
                    new XlsxWriter(
                            table.columns(),
                            table.zone(),
                            words,
                            texts.text(look.language(), "table.sheet." + look.name()),
                            XlsxWriter.MOST_ROWS);
        };
    }

    /**
     * @param name of the file, before the day, and of its sheet in the translations
     * @param separator of CSV
     */
    public record Look(TableFormat format, Language language, char separator, String name) {}
}
