package io.huni.application.webhook;

import io.huni.application.shared.Absent;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.AuditTrail.Act;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.shared.Refused;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookErrorKey;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookState;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class ReplayWebhooksService implements ReplayWebhooks {
    private static final String REPLAYED = "REPLAYED";

    private final WebhookPorts ports;
    private final AuditTrail trail;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    ReplayWebhooksService(
            WebhookPorts ports, AuditTrail trail, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.ports = ports;
        this.trail = trail;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Opened> replay(Actor.Person actor, WebhookId webhook, MessageId message) {
        return active(actor, webhook)
                .then(Mono.defer(() -> find(actor, webhook, message)))
                .flatMap(found -> ports.messages().again(message, clock.instant()))
                .filter(again -> again)
                .switchIfEmpty(Mono.error(() -> new Refused(WebhookErrorKey.FORGOTTEN)))
                .then(Mono.defer(() -> trail.note(act(webhook, message.header()))))
                .then(Mono.defer(() -> find(actor, webhook, message)))
                .as(unitOfWork::inTransaction);
    }

    private static Act act(WebhookId webhook, String what) {
        return new Act(REPLAYED, "webhook", webhook.value() + " " + what);
    }

    private Mono<Opened> find(Actor.Person actor, WebhookId webhook, MessageId message) {
        return ports.messages()
                .find(actor.visibility(Module.WEBHOOK), webhook, message)
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Long> replayFailed(Actor.Person actor, WebhookId webhook, Instant since) {
        return active(actor, webhook)
                .flatMap(found -> ports.messages().againSince(webhook, since, clock.instant()))
                .flatMap(
                        count ->
                                trail.note(act(webhook, count + " since " + since))
                                        .thenReturn(count))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Opened> test(Actor.Person actor, WebhookId webhook) {
        MessageId message = new MessageId(ids.next());
        return active(actor, webhook)
                .map(found -> tried(found.webhook(), message))
                .flatMap(one -> ports.messages().add(List.of(one)))
                .then(Mono.defer(() -> find(actor, webhook, message)))
                .as(unitOfWork::inTransaction);
    }

    private NewMessage tried(Webhook webhook, MessageId message) {
        Instant now = clock.instant();
        return new NewMessage(
                message,
                webhook.id(),
                webhook.distributor(),
                message.value(),
                Payload.TEST,
                Optional.empty(),
                Payload.test(now),
                now);
    }

    private Mono<WebhookView> active(Actor.Person actor, WebhookId webhook) {
        return Mono.fromRunnable(() -> Webhook.reachOf(actor))
                .then(
                        Mono.defer(
                                () ->
                                        ports.webhooks()
                                                .find(actor.visibility(Module.WEBHOOK), webhook)))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(ReplayWebhooksService::requireActive);
    }

    private static void requireActive(WebhookView view) {
        if (view.state() != WebhookState.ACTIVE) {
            throw new Refused(WebhookErrorKey.NOT_ACTIVE);
        }
    }
}
