package io.huni.adapter.web.system;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.shared.Json;
import io.huni.application.system.SystemQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.UUID;

/** How the installation is. */
@RestController
@Tag(name = "system")
final class SystemController {
    private static final String PARKED = "PARKED";

    private final SystemQueries system;
    private final Texts texts;

    SystemController(SystemQueries system, Texts texts) {
        this.system = system;
        this.texts = texts;
    }

    @GetMapping("/api/v1/system")
    @Refuses({403, 404})
    @Operation(operationId = "readSystem", summary = "Health in words, and figures")
    Mono<SystemJson> readSystem(Actor actor, Language language) {
        return system.report(actor).map(report -> SystemJson.of(report, texts, language));
    }

    @GetMapping("/api/v1/outbox")
    @Refuses({403, 404})
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events that a reaction gave up on, newest first, at most 200")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            schema = @Schema(allowableValues = PARKED, defaultValue = PARKED))
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ParkedEvents.class)))
    Mono<Json> listParkedEvents(QueryParameters query, Actor actor) {
        query.one("state", SystemController::parked);
        return system.parkedEvents(actor);
    }

    @PostMapping("/api/v1/outbox/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "replayEvent", summary = "Put a parked event back to work")
    Mono<Void> replayEvent(@PathVariable UUID id, Actor actor) {
        return system.replay(actor, id);
    }

    private static String parked(String state) {
        if (!PARKED.equals(state)) {
            throw Fields.unknown("state", state);
        }
        return state;
    }
}
