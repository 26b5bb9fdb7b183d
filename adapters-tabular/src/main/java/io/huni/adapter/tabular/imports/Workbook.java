package io.huni.adapter.tabular.imports;

import io.huni.application.imports.port.TabularFiles.Table;
import io.huni.domain.imports.FileKind;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.shared.Refused;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** XLSX, by fastexcel. */
record Workbook(Path file, int sheet) {
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, false);

    static Table open(Path file, Optional<String> wanted) throws IOException {
        ZipLimits.check(file);
        try (ReadableWorkbook book = opened(file)) {
            List<Sheet> sheets = book.getSheets().toList();
            Sheet chosen = wanted.map(name -> named(sheets, name)).orElseGet(() -> filled(sheets));
            Header header = header(chosen);
            return new Table(
                    FileKind.XLSX,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(chosen.getName()),
                    sheets.stream().map(Sheet::getName).toList(),
                    header.names(),
                    new Workbook(file, chosen.getIndex()).rows(header.inFile()));
        }
    }

    /** The library says in many ways that a file is none. */
    private static ReadableWorkbook opened(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), OPTIONS);
        } catch (IOException | RuntimeException broken) {
            throw new Refused(ImportErrorKey.FILE_BROKEN);
        }
    }

    private static Sheet named(List<Sheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> sheet.getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(ImportErrorKey.SHEET_UNKNOWN, Map.of("sheet", name)));
    }

    private static Sheet filled(List<Sheet> sheets) {
        return sheets.stream()
                .filter(Workbook::isFilled)
                .findFirst()
                .orElseThrow(() -> new Refused(ImportErrorKey.FILE_EMPTY));
    }

    private static boolean isFilled(Sheet sheet) {
        try (Stream<List<String>> rows = rows(sheet)) {
            return rows.findFirst().isPresent();
        }
    }

    private static Header header(Sheet sheet) {
        try (Stream<List<String>> rows = rows(sheet)) {
            return Header.of(
                    rows.findFirst().orElseThrow(() -> new Refused(ImportErrorKey.FILE_EMPTY)));
        }
    }

    private Flux<List<String>> rows(boolean afterHeader) {
        return Flux.using(
                        () -> opened(file),
                        book -> Flux.fromStream(() -> rows(book.getSheets().toList().get(sheet))),
                        Workbook::close)
                .skip(afterHeader ? 1 : 0)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Stream<List<String>> rows(Sheet sheet) {
        try {
            return sheet.openStream()
                    .map(Workbook::cells)
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()));
        } catch (IOException | RuntimeException broken) {
            throw new Refused(ImportErrorKey.FILE_BROKEN);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = row.stream().map(CellValue::text).toList();
        cells.forEach(cell -> CellLimits.check(cell, row.getRowNum()));
        return cells;
    }

    private static void close(ReadableWorkbook book) {
        try {
            book.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
