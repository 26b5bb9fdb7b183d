package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.lead.EditLead;
import io.huni.application.lead.LeadQueries;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.OptionalInt;

/** Corrects the facts of a lead. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
@Tag(name = "lead")
final class EditController {
    private final EditLead editLead;
    private final LeadQueries leads;

    EditController(EditLead editLead, LeadQueries leads) {
        this.editLead = editLead;
        this.leads = leads;
    }

    @PatchMapping
    @Refuses(412)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = LeadChange.Form.class)))
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(operationId = "editLead", summary = "Correct the facts of a lead; null empties one")
    Mono<ResponseEntity<Json>> editLead(
            @PathVariable LeadId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode change,
            Actor actor) {
        return Mono.defer(() -> editLead.edit(command(actor, id, change, ifMatch)))
                .then(Mono.defer(() -> leads.lead(actor, id)))
                .map(LeadController::tagged);
    }

    private static EditLead.Command command(
            Actor actor, LeadId id, ObjectNode change, @Nullable String ifMatch) {
        OptionalInt version = Preconditions.ifMatch(ifMatch);
        return new EditLead.Command(
                actor,
                id,
                LeadChange.wishes(change),
                version.isPresent() ? Optional.of(version.getAsInt()) : Optional.empty());
    }
}
