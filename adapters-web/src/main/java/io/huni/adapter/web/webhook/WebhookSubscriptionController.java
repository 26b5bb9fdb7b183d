package io.huni.adapter.web.webhook;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.shared.Json;
import io.huni.application.webhook.KeepWebhooks;
import io.huni.application.webhook.WebhookQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.UUID;

/** The calls of REST hooks, as Zapier and Make make them: the same addresses underneath. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Tag(name = "webhook")
final class WebhookSubscriptionController {
    private final WebhookQueries queries;
    private final KeepWebhooks keepWebhooks;

    WebhookSubscriptionController(WebhookQueries queries, KeepWebhooks keepWebhooks) {
        this.queries = queries;
        this.keepWebhooks = keepWebhooks;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Once
    @Operation(operationId = "subscribeWebhook", summary = "Have an address told of one event")
    Mono<Subscription> subscribeWebhook(
            @RequestBody WebhookForms.NewSubscription form, Actor.Person actor) {
        return Mono.defer(() -> keepWebhooks.create(actor, form.draft()))
                .map(
                        created ->
                                new Subscription(
                                        created.webhook().webhook().id().value(),
                                        created.secret().value()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unsubscribeWebhook", summary = "End a subscription")
    Mono<Void> unsubscribeWebhook(@PathVariable WebhookId id, Actor.Person actor) {
        return keepWebhooks.remove(actor, id);
    }

    @GetMapping("/samples")
    @Refuses(403)
    @Operation(
            operationId = "sampleWebhook",
            summary = "Up to three payloads of an event about my newest leads")
    @Parameter(
            name = "event",
            in = ParameterIn.QUERY,
            required = true,
            example = "lead.created",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            array =
                                    @ArraySchema(
                                            schema = @Schema(implementation = PayloadJson.class))))
    Mono<Json> sampleWebhook(QueryParameters query, Actor.Person actor) {
        return Mono.fromSupplier(
                        () ->
                                Fields.required(
                                        "event", query.one("event", WebhookEvent::of).orElse(null)))
                .flatMap(event -> queries.samples(actor, event));
    }

    /**
     * @param secret to check signatures with; nobody can read it again
     */
    @Schema(name = "WebhookSubscription")
    record Subscription(UUID id, String secret) {}
}
