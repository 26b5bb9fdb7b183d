package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.adapter.web.webhook.WebhookJson.CreatedJson;
import io.huni.adapter.web.webhook.WebhookJson.WebhookList;
import io.huni.application.webhook.KeepWebhooks;
import io.huni.application.webhook.WebhookQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.huni.domain.webhook.WebhookId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Addresses outside that are told of leads. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "webhook")
final class WebhookController {
    private final WebhookQueries queries;
    private final KeepWebhooks keepWebhooks;
    private final Texts texts;

    WebhookController(WebhookQueries queries, KeepWebhooks keepWebhooks, Texts texts) {
        this.queries = queries;
        this.keepWebhooks = keepWebhooks;
        this.texts = texts;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listWebhooks", summary = "Addresses that are told, the newest first")
    Mono<WebhookList> listWebhooks(Actor.Person actor, Language language) {
        return queries.all(actor)
                .map(
                        all ->
                                new WebhookList(
                                        all.stream()
                                                .map(view -> WebhookJson.of(view, texts, language))
                                                .toList()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Once
    @Operation(
            operationId = "createWebhook",
            summary = "Have an address told of my leads; its secret is told this once",
            description =
                    "What is sent is signed as Standard Webhooks describes"
                            + " (https://www.standardwebhooks.com), and the same at every try.")
    Mono<CreatedJson> createWebhook(
            @RequestBody WebhookForms.NewWebhook form, Actor.Person actor, Language language) {
        return Mono.defer(() -> keepWebhooks.create(actor, form.draft()))
                .map(created -> CreatedJson.of(created, texts, language));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @Operation(operationId = "readOneWebhook", summary = "An address with how it does")
    Mono<WebhookJson> readOneWebhook(
            @PathVariable WebhookId id, Actor.Person actor, Language language) {
        return queries.get(actor, id).map(view -> WebhookJson.of(view, texts, language));
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "changeWebhook", summary = "Change, pause or go on with an address")
    Mono<WebhookJson> changeWebhook(
            @PathVariable WebhookId id,
            @RequestBody WebhookForms.WebhookChange form,
            Actor.Person actor,
            Language language) {
        return Mono.defer(() -> keepWebhooks.change(actor, id, form.change()))
                .map(view -> WebhookJson.of(view, texts, language));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteWebhook", summary = "Tell an address nothing more")
    Mono<Void> deleteWebhook(@PathVariable WebhookId id, Actor.Person actor) {
        return keepWebhooks.remove(actor, id);
    }

    @PostMapping("/{id}/secret")
    @Once
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "A new secret; the one before signs, too, for 24 hours")
    Mono<CreatedJson> renewWebhookSecret(
            @PathVariable WebhookId id, Actor.Person actor, Language language) {
        return keepWebhooks
                .renewSecret(actor, id)
                .map(created -> CreatedJson.of(created, texts, language));
    }
}
