package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.connection.ChangeConnection;
import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.ConnectionView;
import io.huni.application.connection.CreateConnection;
import io.huni.application.connection.DeleteConnection;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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

import java.net.URI;
import java.util.List;

/** Connections as records. Secrets go in and never come out. */
@RestController
@RequestMapping("/api/v1/connections")
@Tag(name = "connection")
final class ConnectionController {
    private final ConnectionQueries connections;
    private final CreateConnection createConnection;
    private final ChangeConnection changeConnection;
    private final DeleteConnection deleteConnection;
    private final ConnectionWords words;

    ConnectionController(
            ConnectionQueries connections,
            CreateConnection createConnection,
            ChangeConnection changeConnection,
            DeleteConnection deleteConnection,
            ConnectionWords words) {
        this.connections = connections;
        this.createConnection = createConnection;
        this.changeConnection = changeConnection;
        this.deleteConnection = deleteConnection;
        this.words = words;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listConnections", summary = "Connections, troubled ones first")
    Mono<ConnectionList> listConnections(Actor actor, Language language) {
        return connections
                .all(actor)
                .map(
                        found ->
                                new ConnectionList(
                                        found.stream()
                                                .map(
                                                        view ->
                                                                words.connection(
                                                                        view, actor, language))
                                                .toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({404, 409})
    @Once
    @Operation(
            operationId = "createConnection",
            summary = "Connect a page; its backfill starts at once")
    Mono<ResponseEntity<ConnectionJson>> createConnection(
            @RequestBody NewConnection connection, Actor actor, Language language) {
        return Mono.defer(() -> createConnection.create(connection.command(actor)))
                .map(view -> created(view, words.connection(view, actor, language)));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @Operation(operationId = "readConnection", summary = "A connection")
    Mono<ResponseEntity<ConnectionJson>> readConnection(
            @PathVariable ConnectionId id, Actor actor, Language language) {
        return connections
                .get(actor, id)
                .map(view -> tagged(words.connection(view, actor, language)));
    }

    @PatchMapping("/{id}")
    @Refuses({409, 412})
    @Operation(
            operationId = "changeConnection",
            summary = "Change a connection; a new token clears the fault and syncs at once")
    Mono<ResponseEntity<ConnectionJson>> changeConnection(
            @PathVariable ConnectionId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ConnectionChange change,
            Actor actor,
            Language language) {
        return Mono.defer(
                        () ->
                                changeConnection.change(
                                        change.command(actor, id, Preconditions.ifMatch(ifMatch))))
                .map(view -> tagged(words.connection(view, actor, language)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteConnection",
            summary = "End a connection and forget its secrets; its leads stay")
    Mono<Void> deleteConnection(@PathVariable ConnectionId id, Actor actor) {
        return deleteConnection.delete(actor, id);
    }

    private static ResponseEntity<ConnectionJson> created(
            ConnectionView view, ConnectionJson json) {
        return ResponseEntity.created(
                        URI.create("/api/v1/connections/" + view.connection().id().value()))
                .eTag(Preconditions.etag(json.version()))
                .body(json);
    }

    private static ResponseEntity<ConnectionJson> tagged(ConnectionJson json) {
        return ResponseEntity.ok().eTag(Preconditions.etag(json.version())).body(json);
    }

    @Schema(name = "ConnectionList")
    record ConnectionList(List<ConnectionJson> items) {}
}
