package io.huni.application.webhook;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.LeadQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

/** Builds the use cases of webhooks. */
public final class WebhookUseCases {
    private final WebhookPorts ports;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;
    private final Listening listening = new Listening();

    public WebhookUseCases(WebhookPorts ports, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.ports = ports;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    public KeepWebhooks keepWebhooks(OutgoingHttp http, RandomTokens random) {
        return new KeepWebhooksService(ports.webhooks(), http, unitOfWork, ids, random, clock);
    }

    public WebhookQueries webhookQueries(LeadQueries leads) {
        return new WebhookQueriesService(ports, leads, clock);
    }

    public ReplayWebhooks replayWebhooks(AuditTrail trail) {
        return new ReplayWebhooksService(ports, trail, unitOfWork, ids, clock);
    }

    public DeliverWebhooks deliverWebhooks(OutgoingHttp http, UserQueries users) {
        SendMessage sending =
                new SendMessage(
                        ports,
                        http,
                        unitOfWork,
                        clock,
                        () -> ThreadLocalRandom.current().nextDouble());
        return new DeliverWebhooksService(ports, sending, hearers(users), listening, clock);
    }

    private Hearers hearers(UserQueries users) {
        return new Hearers(ports.webhooks(), users, unitOfWork, clock);
    }

    public Reaction tellWebhooks(LeadQueries leads, UserQueries users, EventReader reader) {
        return new TellWebhooks(
                ports, new Messages(leads, reader, ids), listening, hearers(users), unitOfWork);
    }
}
