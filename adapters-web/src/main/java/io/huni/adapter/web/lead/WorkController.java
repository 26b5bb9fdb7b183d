package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.lead.LeadQueries;
import io.huni.application.lead.UndoLead;
import io.huni.application.lead.WorkOnLead;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What people do about a lead. Each call answers with the lead as it is then. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
@Tag(name = "lead")
final class WorkController {
    private final WorkOnLead workOnLead;
    private final UndoLead undoLead;
    private final LeadQueries leads;

    WorkController(WorkOnLead workOnLead, UndoLead undoLead, LeadQueries leads) {
        this.workOnLead = workOnLead;
        this.undoLead = undoLead;
        this.leads = leads;
    }

    @PostMapping("/status")
    @Refuses(412)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(
            operationId = "changeLeadStatus",
            summary = "Move a lead to a status; LOST needs a reason")
    Mono<ResponseEntity<Json>> changeLeadStatus(
            @PathVariable LeadId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody WorkForms.NewStatus form,
            Actor actor) {
        return worked(actor, id, ifMatch, form::action);
    }

    @PostMapping("/assignment")
    @Refuses(412)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(operationId = "assignLead", summary = "Give a lead to a person, or to nobody")
    Mono<ResponseEntity<Json>> assignLead(
            @PathVariable LeadId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody WorkForms.Assignment form,
            Actor actor) {
        return Mono.defer(() -> assign(actor, id, form, seen(ifMatch))).then(now(actor, id));
    }

    private Mono<WorkOnLead.Outcome> assign(
            Actor actor, LeadId id, WorkForms.Assignment form, Optional<Integer> seen) {
        return workOnLead.assign(
                actor, id, Fields.optional("userId", form.userId(), UserId::of), seen);
    }

    @PostMapping("/notes")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Once
    @Operation(operationId = "noteOnLead", summary = "Write something down about a lead")
    Mono<ResponseEntity<Json>> noteOnLead(
            @PathVariable LeadId id, @RequestBody WorkForms.NewNote form, Actor actor) {
        return worked(actor, id, null, form::action);
    }

    @PostMapping("/calls")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Once
    @Operation(operationId = "logCall", summary = "Say that the person was called, and how it went")
    Mono<ResponseEntity<Json>> logCall(
            @PathVariable LeadId id, @RequestBody WorkForms.NewCall form, Actor actor) {
        return worked(actor, id, null, form::action);
    }

    @PostMapping("/tags")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(operationId = "tagLead", summary = "Put a tag on a lead")
    Mono<ResponseEntity<Json>> tagLead(
            @PathVariable LeadId id, @RequestBody WorkForms.NewTag form, Actor actor) {
        return worked(actor, id, null, () -> form.action(true));
    }

    @PostMapping("/tags/removal")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(operationId = "untagLead", summary = "Take a tag off a lead")
    Mono<ResponseEntity<Json>> untagLead(
            @PathVariable LeadId id, @RequestBody WorkForms.NewTag form, Actor actor) {
        return worked(actor, id, null, () -> form.action(false));
    }

    @DeleteMapping
    @Refuses(412)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteLead", summary = "Put a lead into the trash")
    Mono<Void> deleteLead(
            @PathVariable LeadId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(() -> work(actor, id, ifMatch, LeadAction.Delete::new)).then();
    }

    @PostMapping("/restore")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(operationId = "restoreLead", summary = "Take a lead out of the trash")
    Mono<ResponseEntity<Json>> restoreLead(@PathVariable LeadId id, Actor actor) {
        return worked(actor, id, null, LeadAction.Restore::new);
    }

    @PostMapping("/undo")
    @Refuses({409, 412})
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = LeadSchema.class)))
    @Operation(
            operationId = "undoLead",
            summary = "Take back your own last change of a lead within ten minutes",
            description = "If-Match names the version that the change has left")
    Mono<ResponseEntity<Json>> undoLead(
            @PathVariable LeadId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(() -> undoLead.undo(actor, id, seen(ifMatch))).then(now(actor, id));
    }

    private Mono<ResponseEntity<Json>> worked(
            Actor actor, LeadId id, @Nullable String ifMatch, Supplier<LeadAction> action) {
        return Mono.defer(() -> work(actor, id, ifMatch, action)).then(now(actor, id));
    }

    private Mono<WorkOnLead.Outcome> work(
            Actor actor, LeadId id, @Nullable String ifMatch, Supplier<LeadAction> action) {
        return workOnLead.work(new WorkOnLead.Command(actor, id, action.get(), seen(ifMatch)));
    }

    private Mono<ResponseEntity<Json>> now(Actor actor, LeadId id) {
        return Mono.defer(() -> leads.lead(actor, id)).map(LeadController::tagged);
    }

    private static Optional<Integer> seen(@Nullable String ifMatch) {
        OptionalInt version = Preconditions.ifMatch(ifMatch);
        return version.isPresent() ? Optional.of(version.getAsInt()) : Optional.empty();
    }
}
