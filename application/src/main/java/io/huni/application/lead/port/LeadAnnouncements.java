package io.huni.application.lead.port;

import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/**
 * Out-port: puts leads on the live channel as {@code lead_created} or {@code lead_updated} with the
 * list item as data and the owners as audience. Idempotent by event id.
 */
public interface LeadAnnouncements {
    Mono<Void> announce(List<Announcement> announcements);

    record Announcement(UUID event, LeadId lead, Kind kind) {}

    enum Kind {
        CREATED,
        UPDATED
    }
}
