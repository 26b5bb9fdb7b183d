package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.webhook.KeepWebhooks.Created;
import io.huni.application.webhook.WebhookView;
import io.huni.domain.shared.Language;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.WebhookState;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An address with how it does.
 *
 * @param events {@code *} for all of them
 * @param subscription made by a program with the subscription calls
 * @param distributorName whose leads it hears of; missing for all of the house
 * @param waiting how much is to be told to it yet
 * @param failed how much was given up and is still in the log
 * @param oldSecretUntil while the secret before the last signs too
 */
@Schema(name = "OutgoingWebhook")
record WebhookJson(
        UUID id,
        @Schema(example = "https://hooks.example.com/huni") String url,
        @Schema(example = "Muhasebe") String description,
        @Schema(example = "[\"lead.created\"]") List<String> events,
        boolean subscription,
        WebhookState state,
        Optional<Ended> disabled,
        @Schema(example = "Ayşe Yıldırım") String ownerName,
        Optional<UUID> distributorId,
        Optional<String> distributorName,
        long waiting,
        long failed,
        Instant createdAt,
        Optional<Instant> lastSuccessAt,
        Optional<Instant> lastFailureAt,
        Optional<Instant> failingSince,
        Optional<Instant> oldSecretUntil) {
    static WebhookJson of(WebhookView view, Texts texts, Language language) {
        return new WebhookJson(
                view.webhook().id().value(),
                view.webhook().url(),
                view.webhook().description(),
                WebhookEvents.write(view.webhook().events()),
                view.webhook().hook(),
                view.state(),
                view.reason().map(reason -> Ended.of(reason, view, texts, language)),
                view.ownerName(),
                view.webhook().distributor().map(id -> id.value()),
                view.distributorName(),
                view.waiting(),
                view.failed(),
                view.webhook().createdAt(),
                view.lastSuccessAt(),
                view.lastFailureAt(),
                view.failingSince(),
                view.oldSecretUntil());
    }

    /** Why the program gave it up. */
    @Schema(name = "DisabledWebhook")
    record Ended(
            DisabledReason key,
            Optional<Instant> at,
            @Schema(example = "Karşı taraf artık bildirim istemediğini söyledi (410).")
                    String detail,
            @Schema(example = "Adresi düzeltip yeniden açın.") String remedy) {
        static Ended of(DisabledReason reason, WebhookView view, Texts texts, Language language) {
            String key = "webhookend." + reason.key();
            return new Ended(
                    reason,
                    view.disabledAt(),
                    texts.text(language, key + ".detail", Map.of()),
                    texts.text(language, key + ".remedy", Map.of()));
        }
    }

    /**
     * @param secret to check signatures with; nobody can read it again
     */
    @Schema(name = "CreatedWebhook")
    record CreatedJson(
            WebhookJson webhook,
            @Schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") String secret) {
        static CreatedJson of(Created created, Texts texts, Language language) {
            return new CreatedJson(
                    WebhookJson.of(created.webhook(), texts, language), created.secret().value());
        }
    }

    @Schema(name = "WebhookList")
    record WebhookList(List<WebhookJson> items) {}
}
