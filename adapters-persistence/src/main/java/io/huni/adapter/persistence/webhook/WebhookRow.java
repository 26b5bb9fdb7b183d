package io.huni.adapter.persistence.webhook;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.webhook.WebhookView;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookState;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of webhook. */
final class WebhookRow {
    private WebhookRow() {}

    static String[] names(Set<WebhookEvent> events) {
        return events.stream().map(WebhookEvent::name).toArray(String[]::new);
    }

    static Webhook webhook(Readable row) {
        return new Webhook(
                new WebhookId(required(row, "id", UUID.class)),
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                new UserId(required(row, "owner_id", UUID.class)),
                required(row, "url", String.class),
                required(row, "description", String.class),
                events(required(row, "events", String[].class)),
                required(row, "hook", Boolean.class),
                required(row, "created_at", Instant.class));
    }

    private static Set<WebhookEvent> events(String[] names) {
        return Arrays.stream(names).map(WebhookEvent::valueOf).collect(Collectors.toSet());
    }

    static WebhookView view(Readable row) {
        return new WebhookView(
                webhook(row),
                WebhookState.valueOf(required(row, "state", String.class)),
                optional(row, "disabled_reason", String.class).map(DisabledReason::valueOf),
                optional(row, "disabled_at", Instant.class),
                required(row, "owner_name", String.class),
                optional(row, "distributor_name", String.class),
                required(row, "waiting", Long.class),
                required(row, "failed", Long.class),
                optional(row, "last_success_at", Instant.class),
                optional(row, "last_failure_at", Instant.class),
                optional(row, "failing_since", Instant.class),
                optional(row, "old_secret_until", Instant.class));
    }
}
