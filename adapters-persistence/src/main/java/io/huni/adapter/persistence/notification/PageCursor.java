package io.huni.adapter.persistence.notification;

import io.huni.application.shared.PageRequest;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where the next page begins. */
record PageCursor(Instant at, UUID id) {
    private static final UUID LAST_ID = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    static PageCursor of(PageRequest page) {
        return page.cursor().map(PageCursor::read).orElseGet(() -> new PageCursor(EVER, LAST_ID));
    }

    private static PageCursor read(String text) {
        int end = text.indexOf('_');
        try {
            if (end > 0) {
                Instant at = Instant.parse(text.substring(0, end));
                if (at.isBefore(EVER) && at.isAfter(Instant.EPOCH)) {
                    return new PageCursor(at, NotificationId.of(text.substring(end + 1)).value());
                }
            }
        } catch (DateTimeException | Refused malformed) {
            throw malformed();
        }
        throw malformed();
    }

    private static Refused malformed() {
        return new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
    }
}
