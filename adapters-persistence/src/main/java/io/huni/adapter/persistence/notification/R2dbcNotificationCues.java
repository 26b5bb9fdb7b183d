package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.notification.port.NotificationCues;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationKind;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import tools.jackson.core.type.TypeReference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

final class R2dbcNotificationCues implements NotificationCues {
    private static final String ENDING = "SELECT cue_ending_offers($1)";
    private static final String LATE = "SELECT cue_late_hand_overs($1)";

    /** What a later release writes down, that one tells. */
    private static final String TAKE =
            """
            WITH oldest AS (
                SELECT id FROM notification_cue WHERE due_at <= $2 AND kind = ANY ($3)
                ORDER BY due_at, at, id LIMIT $1 FOR UPDATE SKIP LOCKED
            )
            DELETE FROM notification_cue c USING oldest WHERE c.id = oldest.id
            RETURNING c.id, c.kind, c.record_id, c.user_id, c.facts::text AS facts, c.at
            """;

    private static final String PUT_OFF =
            """
            UPDATE notification_cue SET failures = failures + 1, due_at = put_off($2, failures)
            WHERE id = $1
            """;

    private static final String[] KNOWN =
            Stream.of(NotificationKind.values()).map(Enum::name).toArray(String[]::new);

    private final DatabaseClient client;

    R2dbcNotificationCues(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> lookForEndingOffers(Instant now) {
        return client.sql(ENDING).bind(0, now).then();
    }

    @Override
    public Mono<Void> lookForLateHandOvers(Instant now) {
        return client.sql(LATE).bind(0, now).then();
    }

    @Override
    public Mono<List<Cue>> take(int most, Instant now) {
        return client.sql(TAKE)
                .bind(0, most)
                .bind(1, now)
                .bind(2, KNOWN)
                .map(R2dbcNotificationCues::cue)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> putOff(UUID cue, Instant now) {
        return client.sql(PUT_OFF).bind(0, cue).bind(1, now).then();
    }

    private static Cue cue(Readable row) {
        Map<String, String> facts =
                DatabaseJson.read(
                        required(row, "facts", String.class),
                        new TypeReference<Map<String, String>>() {});
        return new Cue(
                required(row, "id", UUID.class),
                NotificationKind.valueOf(required(row, "kind", String.class)),
                required(row, "record_id", UUID.class),
                optional(row, "user_id", UUID.class).map(UserId::new),
                facts,
                required(row, "at", Instant.class));
    }
}
