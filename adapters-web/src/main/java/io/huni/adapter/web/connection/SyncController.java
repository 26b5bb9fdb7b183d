package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.connection.CancelRun;
import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.SyncConnection;
import io.huni.domain.connection.RunId;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** Syncs and their runs. */
@RestController
@RequestMapping("/api/v1/connections/{id}")
@Tag(name = "connection")
final class SyncController {
    private final ConnectionQueries connections;
    private final SyncConnection syncConnection;
    private final CancelRun cancelRun;
    private final ConnectionWords words;

    SyncController(
            ConnectionQueries connections,
            SyncConnection syncConnection,
            CancelRun cancelRun,
            ConnectionWords words) {
        this.connections = connections;
        this.syncConnection = syncConnection;
        this.cancelRun = cancelRun;
        this.words = words;
    }

    @PostMapping("/sync")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(409)
    @Once
    @Operation(operationId = "syncConnection", summary = "Sync now")
    Mono<RunJson> syncConnection(@PathVariable ConnectionId id, Actor actor, Language language) {
        return syncConnection.sync(actor, id).map(run -> words.run(run, language));
    }

    @GetMapping("/runs")
    @Paged
    @Refuses(403)
    @Operation(operationId = "listRuns", summary = "Runs of a connection, the newest first")
    Mono<RunPage> listRuns(
            @PathVariable ConnectionId id, QueryParameters query, Actor actor, Language language) {
        return connections
                .runs(actor, id, query.page())
                .map(
                        runs ->
                                new RunPage(
                                        runs.items().stream()
                                                .map(run -> words.run(run, language))
                                                .toList(),
                                        runs.nextCursor()));
    }

    @PostMapping("/runs/{runId}/cancel")
    @Refuses(409)
    @Operation(operationId = "cancelRun", summary = "Stop a run after the page that it is at")
    Mono<RunJson> cancelRun(
            @PathVariable ConnectionId id,
            @PathVariable RunId runId,
            Actor actor,
            Language language) {
        return cancelRun.cancel(actor, id, runId).map(run -> words.run(run, language));
    }

    @Schema(name = "RunPage")
    record RunPage(List<RunJson> items, Optional<String> nextCursor) {}
}
