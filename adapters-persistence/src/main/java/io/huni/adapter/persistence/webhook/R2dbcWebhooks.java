package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.webhook.WebhookView;
import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.identity.Visibility;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;
import io.huni.domain.webhook.WebhookState;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class R2dbcWebhooks implements Webhooks {
    private final DatabaseClient client;
    private final SealedSecrets sealed;

    R2dbcWebhooks(DatabaseClient client, SealedSecrets sealed) {
        this.client = client;
        this.sealed = sealed;
    }

    @Override
    public Mono<Void> add(Webhook webhook, WebhookSecret secret) {
        UUID distributor = webhook.distributor().map(id -> id.value()).orElse(null);
        return client.sql(WebhookStatements.ADD)
                .bind("id", webhook.id().value())
                .bind("distributor", Parameter.fromOrEmpty(distributor, UUID.class))
                .bind("owner", webhook.owner().value())
                .bind("url", webhook.url())
                .bind("description", webhook.description())
                .bind("events", WebhookRow.names(webhook.events()))
                .bind("hook", webhook.hook())
                .bind("created", webhook.createdAt())
                .bind("secret", sealed.seal(webhook.id(), secret))
                .then();
    }

    @Override
    public Mono<List<WebhookView>> all(Visibility visibility) {
        Reach reach = Reach.of(visibility);
        return client.sql(WebhookStatements.ALL)
                .bind(0, reach.setting())
                .bind(1, reach.parameter())
                .map(WebhookRow::view)
                .all()
                .collectList();
    }

    @Override
    public Mono<WebhookView> find(Visibility visibility, WebhookId webhook) {
        Reach reach = Reach.of(visibility);
        return client.sql(WebhookStatements.FIND)
                .bind(0, reach.setting())
                .bind(1, reach.parameter())
                .bind(2, webhook.value())
                .map(WebhookRow::view)
                .one();
    }

    @Override
    public Mono<List<Webhook>> listening() {
        return client.sql(WebhookStatements.LISTENING)
                .bind(0, Wall.EVERYTHING)
                .map(WebhookRow::webhook)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> change(Webhook webhook) {
        return client.sql(WebhookStatements.CHANGE)
                .bind("id", webhook.id().value())
                .bind("url", webhook.url())
                .bind("description", webhook.description())
                .bind("events", WebhookRow.names(webhook.events()))
                .then();
    }

    @Override
    public Mono<Void> moveTo(Webhook webhook, WebhookState state, Instant now) {
        return client.sql(WebhookStatements.MOVE)
                .bind("id", webhook.id().value())
                .bind("owner", webhook.owner().value())
                .bind("state", state.name())
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Void> disable(WebhookId webhook, DisabledReason reason, Instant now) {
        return client.sql(WebhookStatements.DISABLE)
                .bind("id", webhook.value())
                .bind("reason", reason.name())
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Void> renewSecret(WebhookId webhook, WebhookSecret secret, Instant oldUntil) {
        return client.sql(WebhookStatements.RENEW)
                .bind("id", webhook.value())
                .bind("secret", sealed.seal(webhook, secret))
                .bind("until", oldUntil)
                .then();
    }

    @Override
    public Mono<Void> remove(WebhookId webhook) {
        return client.sql(WebhookStatements.REMOVE).bind("id", webhook.value()).then();
    }
}
