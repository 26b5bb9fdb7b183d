package io.huni.adapter.web.imports;

import io.huni.adapter.web.shared.JobJson;
import io.huni.adapter.web.shared.JobWords;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.imports.ArrangeImport;
import io.huni.application.imports.ImportQueries;
import io.huni.application.imports.RemoveImport;
import io.huni.application.imports.RunImport;
import io.huni.application.job.JobQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.ImportId;
import io.huni.domain.job.JobId;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** The caller's files of leads. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports")
final class ImportController {
    private final ImportQueries imports;
    private final ArrangeImport arrangeImport;
    private final RunImport runImport;
    private final RemoveImport removeImport;
    private final JobQueries jobs;
    private final JobWords words;

    ImportController(
            ImportQueries imports,
            ArrangeImport arrangeImport,
            RunImport runImport,
            RemoveImport removeImport,
            JobQueries jobs,
            JobWords words) {
        this.imports = imports;
        this.arrangeImport = arrangeImport;
        this.runImport = runImport;
        this.removeImport = removeImport;
        this.jobs = jobs;
        this.words = words;
    }

    @GetMapping
    @Paged
    @Refuses(403)
    @Operation(operationId = "listImports", summary = "Imports, the newest first; the own ones")
    Mono<ImportJson.PageJson> listImports(QueryParameters query, Actor actor) {
        return imports.page(actor, query.page())
                .map(
                        page ->
                                new ImportJson.PageJson(
                                        page.items().stream().map(ImportJson::of).toList(),
                                        page.nextCursor()));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @Operation(operationId = "readImport", summary = "What is in a file and how far it is")
    Mono<ResponseEntity<ImportJson>> readImport(@PathVariable ImportId id, Actor actor) {
        return imports.get(actor, id).map(ImportJson::of).map(ImportController::tagged);
    }

    private static ResponseEntity<ImportJson> tagged(ImportJson view) {
        return Preconditions.tagged(view.version(), view);
    }

    @PatchMapping("/{id}")
    @Refuses({409, 412})
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @Operation(
            operationId = "arrangeImport",
            summary = "Say where columns go and what holds for every row")
    Mono<ResponseEntity<ImportJson>> arrangeImport(
            @PathVariable ImportId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ImportForms.ImportChange change,
            Actor actor) {
        return Mono.fromCallable(
                        () ->
                                new ArrangeImport.Command(
                                        actor, id, change.wishes(), Preconditions.seen(ifMatch)))
                .flatMap(arrangeImport::arrange)
                .then(Mono.defer(() -> readImport(id, actor)));
    }

    @PostMapping("/{id}/check")
    @Once
    @Refuses({409, 422})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "checkImport",
            summary = "Look at every row without making a lead, as a job")
    Mono<JobJson> checkImport(@PathVariable ImportId id, Actor actor, Language language) {
        return runImport.check(actor, id).flatMap(job -> job(actor, job, language));
    }

    @PostMapping("/{id}/run")
    @Once
    @Refuses(409)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "runImport",
            summary = "Take the checked rows over, as a job that can be undone for a day")
    Mono<JobJson> runImport(@PathVariable ImportId id, Actor actor, Language language) {
        return runImport.run(actor, id).flatMap(job -> job(actor, job, language));
    }

    private Mono<JobJson> job(Actor actor, JobId job, Language language) {
        return jobs.get(actor, job).map(view -> words.job(view, language));
    }

    @DeleteMapping("/{id}")
    @Refuses(409)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeImport",
            summary = "Throw a file away with its rows; leads stay")
    Mono<Void> removeImport(@PathVariable ImportId id, Actor actor) {
        return removeImport.remove(actor, id);
    }
}
