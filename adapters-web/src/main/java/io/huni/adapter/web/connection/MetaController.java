package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.DiscoverPages;
import io.huni.application.connection.SendTestLead;
import io.huni.application.connection.SubscribePage;
import io.huni.application.connection.TestConnection;
import io.huni.domain.connection.Credentials;
import io.huni.domain.connection.Secret;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.MetaId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** What is asked of Meta while somebody waits. */
@RestController
@RequestMapping("/api/v1/connections")
@Tag(name = "connection")
final class MetaController {
    private final ConnectionQueries connections;
    private final DiscoverPages discoverPages;
    private final TestConnection testConnection;
    private final SubscribePage subscribePage;
    private final SendTestLead sendTestLead;
    private final Texts texts;

    MetaController(
            ConnectionQueries connections,
            DiscoverPages discoverPages,
            TestConnection testConnection,
            SubscribePage subscribePage,
            SendTestLead sendTestLead,
            Texts texts) {
        this.connections = connections;
        this.discoverPages = discoverPages;
        this.testConnection = testConnection;
        this.subscribePage = subscribePage;
        this.sendTestLead = sendTestLead;
        this.texts = texts;
    }

    @GetMapping("/webhook")
    @Refuses(403)
    @Operation(operationId = "readWebhook", summary = "What Meta's app dashboard must be told")
    Mono<WebhookJson> readWebhook(Actor actor) {
        return connections
                .webhook(actor)
                .map(webhook -> new WebhookJson(webhook.callbackUrl(), webhook.verifyToken()));
    }

    @PostMapping("/discovery")
    @Operation(
            operationId = "discoverPages",
            summary = "Which pages and forms a token opens; nothing is saved")
    Mono<PagesJson> discoverPages(@RequestBody Token token, Actor actor) {
        return Mono.defer(() -> discoverPages.discover(actor, token.credentials()))
                .map(PagesJson::of);
    }

    @PostMapping("/{id}/test")
    @Operation(operationId = "testConnection", summary = "Ask Meta line by line what works")
    Mono<ReportJson> testConnection(@PathVariable ConnectionId id, Actor actor, Language language) {
        return testConnection.test(actor, id).map(report -> ReportJson.of(report, texts, language));
    }

    @PostMapping("/{id}/subscription")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(422)
    @Operation(
            operationId = "subscribePage",
            summary = "Install the app on the page, so that Meta sends its webhooks")
    Mono<Void> subscribePage(@PathVariable ConnectionId id, Actor actor) {
        return subscribePage.subscribe(actor, id);
    }

    @PostMapping("/{id}/test-leads")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Once
    @Operation(operationId = "sendTestLead", summary = "Ask Meta to make a test lead")
    Mono<TestLeadJson> sendTestLead(
            @PathVariable ConnectionId id, @RequestBody TestLeadForm form, Actor actor) {
        return Mono.defer(() -> sendTestLead.send(actor, id, form.form())).map(TestLeadJson::new);
    }

    @Schema(name = "Webhook")
    record WebhookJson(
            @Schema(example = "https://crm.example.com/api/v1/meta/webhook") String callbackUrl,
            String verifyToken) {}

    @Schema(name = "AccessToken")
    record Token(
            @Schema(requiredMode = RequiredMode.REQUIRED, format = "password")
                    @Nullable String accessToken,
            @Schema(format = "password") @Nullable String appSecret) {

        Credentials credentials() {
            return new Credentials(
                    Fields.required("accessToken", accessToken, Secret::new),
                    Fields.optional("appSecret", appSecret, Secret::new));
        }

        @Override
        public String toString() {
            return "Token[…]";
        }
    }

    @Schema(name = "TestLeadForm")
    record TestLeadForm(@Schema(example = "8801234567890123") @Nullable String formId) {
        Optional<MetaId> form() {
            return Fields.optional("formId", formId, MetaId::new);
        }
    }

    @Schema(name = "TestLead")
    record TestLeadJson(@Schema(example = "17801234567890123") String leadgenId) {}
}
