package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.RevokeSession;
import io.huni.application.identity.SessionQueries;
import io.huni.application.identity.SessionQueries.SessionView;
import io.huni.application.identity.SignedIn;
import io.huni.domain.identity.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The caller's open sessions, on whatever device. */
@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "identity")
final class OwnSessionsController {
    private final SessionQueries queries;
    private final RevokeSession revokeSession;
    private final Sessions sessions;

    OwnSessionsController(SessionQueries queries, RevokeSession revokeSession, Sessions sessions) {
        this.queries = queries;
        this.revokeSession = revokeSession;
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(operationId = "listSessions", summary = "My open sessions")
    Mono<SessionList> listSessions(SignedIn caller) {
        return queries.ofPerson(caller.actor()).map(found -> SessionList.of(found, caller));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeSession", summary = "End one of my sessions")
    Mono<Void> revokeSession(@PathVariable SessionId id, SignedIn caller) {
        return revokeSession.revoke(caller.actor(), id).doOnSuccess(done -> sessions.forgetAll());
    }

    @Schema(name = "SessionList")
    record SessionList(List<Item> items) {
        static SessionList of(List<SessionView> sessions, SignedIn caller) {
            return new SessionList(
                    sessions.stream().map(session -> Item.of(session, caller)).toList());
        }
    }

    @Schema(name = "SessionListItem")
    record Item(
            UUID id,
            Instant createdAt,
            Instant lastSeenAt,
            @Schema(example = "Mozilla/5.0 (X11; Linux x86_64)") String userAgent,
            @Schema(example = "192.0.2.7") String address,
            boolean current) {

        static Item of(SessionView session, SignedIn caller) {
            return new Item(
                    session.id().value(),
                    session.createdAt(),
                    session.lastSeenAt(),
                    session.userAgent(),
                    session.address(),
                    session.id().equals(caller.session()));
        }
    }
}
