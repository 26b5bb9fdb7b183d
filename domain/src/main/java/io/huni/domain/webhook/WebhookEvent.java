package io.huni.domain.webhook;

import io.huni.domain.shared.Require;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an address can be told of. */
public enum WebhookEvent {
    /** A lead is there that was not there before: it came in, or was handed over to the hearer. */
    LEAD_CREATED,
    /** Facts of a lead have changed: corrected, tagged, read anew, restored or handed over. */
    LEAD_UPDATED,
    /** A lead has another assignee, or none any more. */
    LEAD_ASSIGNED,
    /** A lead has another status. */
    LEAD_STATUS_CHANGED,
    /** A lead has become a sale. */
    LEAD_CONVERTED,
    /** A lead is not there any more: it was deleted, or is no longer the hearer's. */
    LEAD_DELETED;

    private static final Map<String, WebhookEvent> BY_KEY =
            Arrays.stream(values())
                    .collect(Collectors.toMap(WebhookEvent::key, Function.identity()));

    /** In the order in which they are shown. */
    public static List<WebhookEvent> all() {
        return List.of(values());
    }

    /** Refuses with {@code shared.value-unknown}. */
    public static WebhookEvent of(String key) {
        WebhookEvent found = BY_KEY.get(key);
        if (found == null) {
            throw Require.unknown("events", key);
        }
        return found;
    }

    /** As a payload's {@code type} says it, for example {@code lead.status_changed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }
}
