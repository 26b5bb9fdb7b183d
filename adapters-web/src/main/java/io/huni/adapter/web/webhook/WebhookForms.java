package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.webhook.KeepWebhooks.Change;
import io.huni.application.webhook.KeepWebhooks.Draft;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookState;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people and programs send about webhooks. */
final class WebhookForms {
    private static final String EVENTS = "[\"lead.created\",\"lead.status_changed\"]";
    private static final String URL = "https://hooks.example.com/huni";

    private WebhookForms() {}

    /**
     * @param events {@code *} for all of them
     */
    @Schema(name = "NewWebhook")
    record NewWebhook(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = URL) @Nullable String url,
            @Schema(example = "Muhasebe") @Nullable String description,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = EVENTS)
                    @Nullable List<@Nullable String> events) {
        Draft draft() {
            return new Draft(
                    Fields.required("url", url),
                    Fields.storable("description", Optional.ofNullable(description).orElse("")),
                    WebhookEvents.read(Fields.required("events", events)),
                    false);
        }
    }

    /** What is absent stays. */
    @Schema(name = "WebhookChange")
    record WebhookChange(
            @Schema(example = URL) @Nullable String url,
            @Nullable String description,
            @Schema(example = EVENTS) @Nullable List<@Nullable String> events,
            @Schema(allowableValues = {"ACTIVE", "PAUSED"}) @Nullable WebhookState state) {
        Change change() {
            if (state == WebhookState.DISABLED) {
                throw Fields.unknown("state", state.name());
            }
            return new Change(
                    Optional.ofNullable(url),
                    Optional.ofNullable(description)
                            .map(text -> Fields.storable("description", text)),
                    Optional.ofNullable(events).map(WebhookEvents::read),
                    Optional.ofNullable(state));
        }
    }

    @Schema(name = "NewWebhookSubscription")
    record NewSubscription(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            example = "https://hooks.zapier.com/hooks/standard/1/2/")
                    @Nullable String targetUrl,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "lead.created")
                    @Nullable String event) {
        Draft draft() {
            WebhookEvent heard = Fields.required("event", event, WebhookEvent::of);
            return new Draft(Fields.required("targetUrl", targetUrl), "", Set.of(heard), true);
        }
    }

    @Schema(name = "WebhookReplay")
    record Replay(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Instant since) {
        Instant from() {
            return Fields.required("since", since);
        }
    }
}
