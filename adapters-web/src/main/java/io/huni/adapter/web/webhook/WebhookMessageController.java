package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.adapter.web.webhook.MessageJson.MessagePage;
import io.huni.adapter.web.webhook.MessageJson.OpenedJson;
import io.huni.application.webhook.ReplayWebhooks;
import io.huni.application.webhook.WebhookQueries;
import io.huni.application.webhook.port.WebhookMessages;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** What addresses were told. */
@RestController
@RequestMapping("/api/v1/webhooks/{id}")
@Tag(name = "webhook")
final class WebhookMessageController {
    private final WebhookQueries queries;
    private final ReplayWebhooks replayWebhooks;
    private final Texts texts;

    WebhookMessageController(WebhookQueries queries, ReplayWebhooks replayWebhooks, Texts texts) {
        this.queries = queries;
        this.replayWebhooks = replayWebhooks;
        this.texts = texts;
    }

    @GetMapping("/messages")
    @Paged
    @Refuses(403)
    @Operation(
            operationId = "listWebhookMessages",
            summary = "What an address was told in the last 30 days, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = MessageState.class)))
    Mono<MessagePage> listWebhookMessages(
            @PathVariable WebhookId id,
            QueryParameters query,
            Actor.Person actor,
            Language language) {
        return queries.messages(actor, id, query.enums("state", MessageState.class), query.page())
                .map(page -> page(page, language));
    }

    private MessagePage page(WebhookMessages.Page page, Language language) {
        return new MessagePage(
                page.items().stream().map(view -> MessageJson.of(view, texts, language)).toList(),
                page.nextCursor());
    }

    @GetMapping("/messages/{message}")
    @Refuses(403)
    @Operation(
            operationId = "readWebhookMessage",
            summary = "What an address was told, with every try and its answer")
    Mono<OpenedJson> readWebhookMessage(
            @PathVariable WebhookId id,
            @PathVariable MessageId message,
            Actor.Person actor,
            Language language) {
        return queries.message(actor, id, message)
                .map(opened -> OpenedJson.of(opened, texts, language));
    }

    @PostMapping("/messages/{message}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(409)
    @Once
    @Operation(
            operationId = "replayWebhookMessage",
            summary = "Tell it once more: the same bytes under the same id, signed anew")
    Mono<OpenedJson> replayWebhookMessage(
            @PathVariable WebhookId id,
            @PathVariable MessageId message,
            Actor.Person actor,
            Language language) {
        return replayWebhooks
                .replay(actor, id, message)
                .map(opened -> OpenedJson.of(opened, texts, language));
    }

    @PostMapping("/replays")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(409)
    @Once
    @Operation(
            operationId = "replayWebhookMessages",
            summary = "Tell once more whatever was given up since a moment")
    Mono<WebhookReplayed> replayWebhookMessages(
            @PathVariable WebhookId id, @RequestBody WebhookForms.Replay form, Actor.Person actor) {
        return Mono.defer(() -> replayWebhooks.replayFailed(actor, id, form.from()))
                .map(WebhookReplayed::new);
    }

    @PostMapping("/tests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(409)
    @Once
    @Operation(
            operationId = "testWebhook",
            summary = "Tell an example of a lead under the event webhook.test")
    Mono<OpenedJson> testWebhook(
            @PathVariable WebhookId id, Actor.Person actor, Language language) {
        return replayWebhooks.test(actor, id).map(opened -> OpenedJson.of(opened, texts, language));
    }

    @Schema(name = "WebhookReplayed")
    record WebhookReplayed(@Schema(example = "2") long count) {}
}
