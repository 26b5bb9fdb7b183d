package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.MendRow;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** The rows of a file. */
@RestController
@RequestMapping("/api/v1/imports/{id}/rows")
@Tag(name = "imports")
final class RowController {
    private final ImportQueries imports;
    private final MendRow mendRow;
    private final RowWords words;

    RowController(ImportQueries imports, MendRow mendRow, RowWords words) {
        this.imports = imports;
        this.mendRow = mendRow;
        this.words = words;
    }

    @GetMapping
    @Paged
    @Refuses(403)
    @Parameter(
            name = "verdict",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = RowVerdict.class))
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = RowOutcome.class))
    @Operation(
            operationId = "listImportRows",
            summary = "Rows with what is wrong with them and what became of them")
    Mono<ImportRowJson.PageJson> listImportRows(
            @PathVariable ImportId id, QueryParameters query, Actor actor, Language language) {
        return imports.rows(
                        actor,
                        id,
                        query.one("verdict", RowVerdict.class),
                        query.one("outcome", RowOutcome.class),
                        query.page())
                .map(found -> words.page(found, language));
    }

    @PatchMapping("/{row}")
    @Refuses(409)
    @Operation(
            operationId = "mendImportRow",
            summary = "Put a row right or leave it out; it is judged anew at once")
    Mono<ImportRowJson> mendImportRow(
            @PathVariable ImportId id,
            @PathVariable int row,
            @RequestBody ImportForms.RowChange change,
            Actor actor,
            Language language) {
        return Mono.fromCallable(() -> change.command(actor, id, row))
                .flatMap(mendRow::mend)
                .then(Mono.defer(() -> imports.row(actor, id, row)))
                .map(found -> words.page(found, language).items().getFirst());
    }
}
