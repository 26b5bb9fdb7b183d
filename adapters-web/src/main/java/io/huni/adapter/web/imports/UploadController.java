package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.UploadImport;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.imports.ImportId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;

/** Files of leads as they come. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports")
final class UploadController {
    private final UploadImport uploadImport;
    private final ImportQueries imports;
    private final Preconditions preconditions;

    UploadController(
            UploadImport uploadImport, ImportQueries imports, Preconditions preconditions) {
        this.uploadImport = uploadImport;
        this.imports = imports;
        this.preconditions = preconditions;
    }

    @PostMapping
    @Refuses({413, 422})
    @Parameter(
            name = "sheet",
            in = ParameterIn.QUERY,
            description = "Of a workbook; absent: the first with data",
            schema = @Schema(type = "string"))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Form.class)))
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @Operation(
            operationId = "uploadImport",
            summary = "Bring a file of leads, at most 50 MiB; no lead is made yet")
    Mono<ResponseEntity<ImportJson>> uploadImport(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            QueryParameters query,
            @Parameter(hidden = true) ServerWebExchange exchange,
            Actor actor) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_IMPORT))
                .then(
                        ArrivedFile.with(
                                exchange,
                                file ->
                                        file.hash()
                                                .map(hash -> command(key, query, file, hash, actor))
                                                .flatMap(uploadImport::upload)))
                .flatMap(
                        id -> imports.get(actor, id).map(view -> created(id, ImportJson.of(view))));
    }

    private UploadImport.Command command(
            @Nullable String key,
            QueryParameters query,
            ArrivedFile file,
            String hash,
            Actor actor) {
        return new UploadImport.Command(
                actor,
                file.name(),
                file.path(),
                query.text("sheet"),
                preconditions.idempotency(key, hash));
    }

    private static ResponseEntity<ImportJson> created(ImportId id, ImportJson view) {
        return ResponseEntity.created(URI.create("/api/v1/imports/" + id.value()))
                .eTag(Preconditions.etag(view.version()))
                .body(view);
    }

    /**
     * @param file CSV, TSV or XLSX
     */
    @Schema(name = "ImportUpload")
    record Form(@Schema(type = "string", format = "binary") String file) {}
}
