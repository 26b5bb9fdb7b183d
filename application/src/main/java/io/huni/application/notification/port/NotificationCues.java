package io.huni.application.notification.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationKind;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Out-port: what was written down to be told, because no event says it. */
public interface NotificationCues {
    /** Writes down which offers are about to end, each once. */
    Mono<Void> lookForEndingOffers(Instant now);

    /**
     * Writes down which leads have waited too long since they were handed over, each hand-over
     * once.
     */
    Mono<Void> lookForLateHandOvers(Instant now);

    /**
     * Takes the oldest of those that are due away, for this transaction alone: when it fails they
     * are there again. Each is told as the event of its id.
     */
    Mono<List<Cue>> take(int most, Instant now);

    /** It could not be told: it is tried again, each time later. */
    Mono<Void> putOff(UUID cue, Instant now);

    /**
     * @param person whom it concerns, where it concerns one
     */
    record Cue(
            UUID id,
            NotificationKind kind,
            UUID record,
            Optional<UserId> person,
            Map<String, String> facts,
            Instant at) {}
}
