package io.huni.domain.notification;

import io.huni.domain.identity.UserId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody may want to hear of.
 *
 * @param event by which it is told once
 * @param record what it is about: the lead, offer, job, connection or delivery
 * @param by who did it, and therefore does not hear of it
 * @param facts what is said beside the record: keys, numbers and moments, never names of people
 */
public record Occasion(
        UUID event,
        NotificationKind kind,
        UUID record,
        Audience audience,
        Optional<UserId> by,
        Map<String, String> facts,
        Instant at) {
    public Occasion {
        facts = Map.copyOf(facts);
    }
}
