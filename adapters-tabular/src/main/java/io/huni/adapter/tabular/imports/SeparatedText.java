package io.huni.adapter.tabular.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import io.huni.application.imports.port.TabularFiles.Table;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Text with a separator, by FastCSV. */
record SeparatedText(Path file, TextCharset charset, char separator, boolean said) {
    private static final int HEAD = 16 * 1_024;
    private static final int LARGEST_BUFFER = 512 * 1_024;

    static Table open(Path file) throws IOException {
        TextCharset charset = TextCharset.of(file);
        String head = head(file, charset);
        SeparatedText text =
                new SeparatedText(
                        file,
                        charset,
                        Separator.of(head),
                        Separator.isSaid(head.lines().findFirst().orElse("")));
        Header header = text.header();
        return new Table(
                FileKind.CSV,
                Optional.of(charset.name()),
                Optional.of(Character.toString(text.separator)),
                Optional.empty(),
                List.of(),
                header.names(),
                text.rows(header.inFile()));
    }

    private static String head(Path file, TextCharset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            char[] characters = new char[HEAD];
            int count = 0;
            for (int read = 0; read >= 0 && count < HEAD; count += Math.max(0, read)) {
                read = reader.read(characters, count, HEAD - count);
            }
            return new String(characters, 0, count);
        }
    }

    private static Reader reader(Path file, TextCharset charset) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(charset.mark());
        return new InputStreamReader(bytes, charset.charset());
    }

    private Header header() throws IOException {
        try (CsvReader<CsvRecord> rows = csv()) {
            Iterator<List<String>> lines = new CheckedRows(rows.iterator());
            if (said && lines.hasNext()) {
                lines.next();
            }
            if (!lines.hasNext()) {
                throw new Refused(ImportErrorKey.FILE_EMPTY);
            }
            return Header.of(lines.next());
        }
    }

    private Flux<List<String>> rows(boolean afterHeader) {
        int skipped = (said ? 1 : 0) + (afterHeader ? 1 : 0);
        return Flux.using(
                        this::csv,
                        rows ->
                                Flux.fromIterable(() -> new CheckedRows(rows.iterator()))
                                        .skip(skipped),
                        SeparatedText::close)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private CsvReader<CsvRecord> csv() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LARGEST_BUFFER)
                .ofCsvRecord(reader(file, charset));
    }

    private static void close(CsvReader<CsvRecord> rows) {
        try {
            rows.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Refuses cells that no person has written, and quotes that swallow what follows. */
    private static final class CheckedRows implements Iterator<List<String>> {
        private final Iterator<CsvRecord> rows;

        CheckedRows(Iterator<CsvRecord> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (CsvParseException endless) {
                throw refused(endless);
            }
        }

        /** The library stops at cells and rows that no end comes to. */
        private static Refused refused(CsvParseException endless) {
            return String.valueOf(endless.getMessage()).contains("fields")
                    ? new Refused(ImportErrorKey.TOO_MANY_COLUMNS, Map.of("maximum", Header.MOST))
                    : new Refused(
                            ImportErrorKey.CELL_TOO_LONG,
                            Map.of("row", "…", "maximum", CellLimits.LONGEST));
        }

        @Override
        public List<String> next() {
            CsvRecord row = rows.next();
            row.getFields().forEach(cell -> CellLimits.check(cell, row.getStartingLineNumber()));
            return row.getFields();
        }
    }
}
