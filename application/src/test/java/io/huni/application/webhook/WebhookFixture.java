package io.huni.application.webhook;

import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.UserId;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Addresses and what they are told, for tests. */
public final class WebhookFixture {
    public static final WebhookSecret SECRET =
            new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    public static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    private WebhookFixture() {}

    public static Webhook webhook(UserId owner, WebhookEvent... events) {
        return webhook(owner, Optional.empty(), events);
    }

    public static Webhook webhook(
            UserId owner, Optional<DistributorId> distributor, WebhookEvent... events) {
        return new Webhook(
                new WebhookId(UUID.randomUUID()),
                distributor,
                owner,
                "https://hooks.example.com/huni",
                "Muhasebe",
                Set.of(events),
                false,
                NOW);
    }

    /** Each of another lead. */
    public static NewMessage message(Webhook webhook, int number) {
        return message(webhook, number, number);
    }

    public static NewMessage message(Webhook webhook, int number, int lead) {
        return new NewMessage(
                new MessageId(new UUID(0x0193_0000_0000_7000L, number)),
                webhook.id(),
                webhook.distributor(),
                new UUID(1, number),
                WebhookEvent.LEAD_CREATED.key(),
                Optional.of(new LeadId(new UUID(2, lead))),
                "{\"type\":\"lead.created\",\"n\":" + number + "}",
                NOW.plusSeconds(number));
    }

    public static Reply answered(int status) {
        return new Reply(
                Optional.of(status),
                CallFault.of(status),
                Optional.empty(),
                "answer",
                Duration.ofMillis(120));
    }
}
