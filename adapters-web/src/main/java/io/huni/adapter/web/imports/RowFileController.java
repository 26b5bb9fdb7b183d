package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.ImportQueries.ImportView;
import io.huni.application.imports.ImportQueries.RowViews;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.Column;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as a file that can be put right and brought again. */
@RestController
@RequestMapping("/api/v1/imports/{id}/rows/file")
@Tag(name = "imports")
final class RowFileController {
    private static final MediaType CSV = new MediaType("text", "csv");

    private final ImportQueries imports;
    private final RowWords words;

    RowFileController(ImportQueries imports, RowWords words) {
        this.imports = imports;
        this.words = words;
    }

    @GetMapping
    @Refuses(403)
    @Parameter(
            name = "verdict",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = RowVerdict.class))
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = RowOutcome.class))
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Operation(
            operationId = "downloadImportRows",
            summary = "Rows as CSV in the columns of the file, with a column of reasons")
    Mono<ResponseEntity<Flux<DataBuffer>>> downloadImportRows(
            @PathVariable ImportId id, QueryParameters query, Actor actor, Language language) {
        Choice choice =
                new Choice(
                        actor,
                        id,
                        query.one("verdict", RowVerdict.class),
                        query.one("outcome", RowOutcome.class),
                        language);
        return imports.get(actor, id).map(view -> file(view, choice));
    }

    private ResponseEntity<Flux<DataBuffer>> file(ImportView view, Choice choice) {
        ContentDisposition saved =
                ContentDisposition.attachment()
                        .filename(name(view.found().file().name()), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(lines(view, choice).map(RowFileController::bytes));
    }

    private static String name(String original) {
        return original.replaceFirst("\\.[A-Za-z]{2,5}$", "") + "-kalan.csv";
    }

    private Flux<String> lines(ImportView view, Choice choice) {
        CsvLine line = new CsvLine(choice.language);
        List<String> header =
                view.found().columns().stream()
                        .map(Column::name)
                        .collect(Collectors.toCollection(ArrayList::new));
        header.add(words.reasons(choice.language));
        return Flux.concat(
                Mono.just(CsvLine.MARK + line.of(header)),
                pages(choice).map(page -> text(page, view.found(), line, choice.language)));
    }

    private Flux<RowViews> pages(Choice choice) {
        return page(choice, Optional.empty())
                .expand(
                        found ->
                                found.nextCursor().isPresent()
                                        ? page(choice, found.nextCursor())
                                        : Mono.empty());
    }

    private Mono<RowViews> page(Choice choice, Optional<String> cursor) {
        return imports.rows(
                choice.actor,
                choice.id,
                choice.verdict,
                choice.outcome,
                new PageRequest(PageRequest.MOST, cursor));
    }

    private String text(RowViews page, Import file, CsvLine line, Language language) {
        return page.items().stream()
                .map(row -> line.of(cells(row, file, language)))
                .collect(Collectors.joining());
    }

    private List<String> cells(StoredRow row, Import file, Language language) {
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < file.columns().size(); index++) {
            cells.add(index < row.cells().size() ? row.cells().get(index) : "");
        }
        cells.add(words.why(row, file.settings().duplicates(), language));
        return cells;
    }

    private static DataBuffer bytes(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Choice(
            Actor actor,
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            Language language) {}
}
