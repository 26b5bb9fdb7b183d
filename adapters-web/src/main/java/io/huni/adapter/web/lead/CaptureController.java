package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Leads that a person types or a program hands in. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "lead")
final class CaptureController {
    private final CaptureLead captureLead;
    private final LeadQueries leads;
    private final Texts texts;

    CaptureController(CaptureLead captureLead, LeadQueries leads, Texts texts) {
        this.captureLead = captureLead;
        this.leads = leads;
        this.texts = texts;
    }

    @PostMapping
    @Once
    @Operation(operationId = "captureLead", summary = "Hand in a lead")
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    Mono<ResponseEntity<Json>> captureLead(
            @RequestBody NewLead lead, Actor actor, Language language) {
        return Mono.fromCallable(() -> command(lead, actor, language))
                .flatMap(captureLead::capture)
                .map(outcomes -> outcomes.getFirst().lead())
                .flatMap(id -> leads.lead(actor, id).map(found -> created(id, found)));
    }

    private CaptureLead.Command command(NewLead lead, Actor actor, Language language) {
        String serviceLabel = texts.text(language, "lead.service");
        return new CaptureLead.Command(
                actor, List.of(lead.submission(serviceLabel, Instant.now())));
    }

    private static ResponseEntity<Json> created(LeadId id, Versioned lead) {
        return ResponseEntity.created(URI.create("/api/v1/leads/" + id.value()))
                .eTag(Preconditions.etag(lead.version()))
                .body(lead.json());
    }
}
