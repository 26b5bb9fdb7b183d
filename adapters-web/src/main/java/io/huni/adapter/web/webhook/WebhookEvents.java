package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.shared.Refused;
import io.huni.domain.webhook.WebhookErrorKey;
import io.huni.domain.webhook.WebhookEvent;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Events as the API writes them: their keys, or a star for all of them. */
final class WebhookEvents {
    private static final String EVERY = "*";

    private WebhookEvents() {}

    static Set<WebhookEvent> read(List<@Nullable String> keys) {
        if (keys.isEmpty()) {
            throw new Refused(WebhookErrorKey.EVENTS_MISSING).at("/events");
        }
        Set<WebhookEvent> events = new HashSet<>();
        for (String key : keys) {
            if (EVERY.equals(key)) {
                return Set.of();
            }
            events.add(Fields.required("events", key, WebhookEvent::of));
        }
        return events;
    }

    static List<String> write(Set<WebhookEvent> events) {
        return events.isEmpty()
                ? List.of(EVERY)
                : events.stream().sorted().map(WebhookEvent::key).toList();
    }
}
