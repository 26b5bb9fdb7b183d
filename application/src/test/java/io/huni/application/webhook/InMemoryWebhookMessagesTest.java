package io.huni.application.webhook;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.webhook.Webhook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class InMemoryWebhookMessagesTest extends WebhookMessagesContract {
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final UserId owner = new UserId(UUID.randomUUID());
    private final Webhook webhook = WebhookFixture.webhook(owner);
    private final Webhook partners =
            WebhookFixture.webhook(owner, Optional.of(new DistributorId(UUID.randomUUID())));
    private final WebhookPorts ports =
            new WebhookPorts(
                    webhooks,
                    new InMemoryWebhookMessages(webhooks),
                    (who, most) -> reactor.core.publisher.Mono.just(List.of()));

    InMemoryWebhookMessagesTest() {
        webhooks.add(webhook, WebhookFixture.SECRET).block();
        webhooks.add(partners, WebhookFixture.SECRET).block();
    }

    @Override
    protected WebhookPorts ports() {
        return ports;
    }

    @Override
    protected Webhook webhook() {
        return webhook;
    }

    @Override
    protected Webhook partners() {
        return partners;
    }
}
