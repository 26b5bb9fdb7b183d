package io.huni.adapter.web.notification;

import io.huni.domain.notification.NotificationKind;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notifications as PostgreSQL writes them. */
final class NotificationSchemas {
    private NotificationSchemas() {}

    @Schema(name = "NotificationPage")
    record Page(List<Entry> items, Optional<String> nextCursor) {}

    /**
     * @param count of what I may see of it, at most 1,000
     * @param latest the newest three
     */
    @Schema(name = "NotificationEntry")
    record Entry(
            UUID id,
            NotificationKind kind,
            boolean unread,
            Instant at,
            @Schema(description = "How far it has grown; sent back when it was read") long mark,
            @Schema(description = "Of what I may see of it, at most 1,000") int count,
            @Schema(description = "The newest three") List<Told> latest) {}

    @Schema(name = "ToldNotification")
    record Told(
            @Schema(description = "The lead, offer, job, connection or delivery") UUID recordId,
            @Schema(example = "Elif Yılmaz") Optional<String> name,
            @Schema(description = "Who did it; absent when it came by itself")
                    Optional<String> byName,
            @Schema(description = "Keys, numbers and moments by name") Map<String, String> facts,
            Instant at) {}
}
