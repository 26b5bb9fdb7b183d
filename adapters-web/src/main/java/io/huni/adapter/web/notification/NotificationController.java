package io.huni.adapter.web.notification;

import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.application.notification.NotificationQueries;
import io.huni.application.notification.ReadNotifications;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationId;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** What one was told oneself. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "notification")
final class NotificationController {
    private final NotificationQueries queries;
    private final ReadNotifications readNotifications;

    NotificationController(NotificationQueries queries, ReadNotifications readNotifications) {
        this.queries = queries;
        this.readNotifications = readNotifications;
    }

    @GetMapping
    @Paged
    @Parameter(
            name = "unread",
            in = ParameterIn.QUERY,
            description = "true: only what is unread",
            schema = @Schema(type = "boolean"))
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NotificationSchemas.Page.class)))
    @Operation(
            operationId = "listNotifications",
            summary = "What I was told, the newest first; what belongs together is one entry")
    Mono<Json> listNotifications(QueryParameters query, Actor.Person actor) {
        boolean unreadOnly = query.truth("unread").orElse(false);
        return queries.page(actor, unreadOnly, query.page());
    }

    @GetMapping("/unread")
    @Operation(
            operationId = "countUnreadNotifications",
            summary = "How many entries are unread, at most 100")
    Mono<UnreadJson> countUnreadNotifications(Actor.Person actor) {
        return queries.unread(actor).map(UnreadJson::new);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "readNotification",
            summary = "Mark an entry as read, unless it has grown since it was seen")
    Mono<Void> readNotification(
            @PathVariable NotificationId id, @RequestBody SeenForm form, Actor.Person actor) {
        return Mono.defer(() -> readNotifications.read(actor, id, form.seen()));
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "readAllNotifications",
            summary = "Mark everything as read that was seen, also what is on further pages")
    Mono<Void> readAllNotifications(@RequestBody SeenForm form, Actor.Person actor) {
        return Mono.defer(() -> readNotifications.readAll(actor, form.seen()));
    }

    @Schema(name = "UnreadNotifications")
    record UnreadJson(@Schema(minimum = "0", maximum = "100", example = "4") int unread) {}
}
