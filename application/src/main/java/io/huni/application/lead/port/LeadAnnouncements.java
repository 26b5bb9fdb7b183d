package io.huni.application.lead.port;

import io.huni.application.outbox.OutboxEvent;
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

    /**
     * Puts {@code lead_gone} with the id alone on the live channel, for those who saw the lead
     * where it was and do not see it where it is now. Idempotent by event id.
     *
     * @param left events of {@link io.huni.domain.lead.LeadEvent.LeadLeft}
     */
    Mono<Void> announceGone(List<OutboxEvent> left);

    record Announcement(UUID event, LeadId lead, Kind kind) {}

    enum Kind {
        CREATED,
        UPDATED
    }
}
