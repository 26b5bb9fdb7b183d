package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.table.TableFiles;
import io.huni.application.lead.ExportLeads;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.NotAcceptableStatusException;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/** Leads as a file. */
@RestController
@RequestMapping("/api/v1/leads/export")
@Tag(name = "lead")
final class ExportController {
    private final ExportLeads exportLeads;
    private final TableFiles files;

    ExportController(ExportLeads exportLeads, TableFiles files) {
        this.exportLeads = exportLeads;
        this.files = files;
    }

    @GetMapping
    @LeadFilterParameters
    @ExportParameters
    @ExportedFile
    @Refuses({403, 409})
    @Operation(
            operationId = "exportLeads",
            summary = "The leads of the list as a file, written while they are read")
    Mono<ResponseEntity<Flux<DataBuffer>>> exportLeads(
            QueryParameters query, ServerHttpRequest request, Actor actor, Language language) {
        return Mono.fromCallable(() -> ExportWish.of(query, accepted(request)))
                .flatMap(wish -> file(wish, actor, language, request.getURI().getRawQuery()));
    }

    @PostMapping
    @ExportedFile
    @Refuses(409)
    @Operation(
            operationId = "exportChosenLeads",
            summary = "Chosen leads as a file; the choice is that of leads/bulk")
    Mono<ResponseEntity<Flux<DataBuffer>>> exportChosenLeads(
            @RequestBody ExportForm form,
            ServerHttpRequest request,
            Actor actor,
            Language language) {
        return Mono.fromCallable(() -> form.wish(actor, accepted(request)))
                .flatMap(wish -> file(wish, actor, language, form.asked()));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> file(
            ExportWish wish, Actor actor, Language language, @Nullable String asked) {
        return exportLeads
                .export(wish.command(actor, asked))
                .map(table -> files.answer(table, wish.look(language)));
    }

    private static List<MediaType> accepted(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept();
        } catch (InvalidMediaTypeException unreadable) {
            throw new NotAcceptableStatusException(unreadable.getMessage());
        }
    }
}
