package io.huni.application.webhook;

import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.shared.Refused;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookErrorKey;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;
import io.huni.domain.webhook.WebhookState;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;

final class KeepWebhooksService implements KeepWebhooks {
    private static final int MOST = 50;

    private final Webhooks webhooks;
    private final OutgoingHttp http;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final RandomTokens random;
    private final Clock clock;

    KeepWebhooksService(
            Webhooks webhooks,
            OutgoingHttp http,
            UnitOfWork unitOfWork,
            Ids ids,
            RandomTokens random,
            Clock clock) {
        this.webhooks = webhooks;
        this.http = http;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Mono<Created> create(Actor.Person actor, Draft draft) {
        WebhookSecret secret = WebhookSecret.of(random.next());
        return Mono.fromSupplier(() -> callable(drafted(actor, draft)))
                .flatMap(webhook -> roomFor(actor, webhook).thenReturn(webhook))
                .flatMap(webhook -> webhooks.add(webhook, secret).thenReturn(webhook.id()))
                .flatMap(id -> find(actor, id))
                .map(view -> new Created(view, secret))
                .as(unitOfWork::inTransaction);
    }

    private Webhook drafted(Actor.Person actor, Draft draft) {
        return new Webhook(
                new WebhookId(ids.next()),
                Webhook.reachOf(actor),
                actor.id(),
                draft.url(),
                draft.description(),
                draft.events(),
                draft.hook(),
                clock.instant());
    }

    private Webhook callable(Webhook webhook) {
        if (http.unfit(webhook.url()).isPresent()) {
            throw new Refused(WebhookErrorKey.URL_UNFIT).at("/url");
        }
        return webhook;
    }

    /** The house counts its own, and each distributor its own. */
    private Mono<Void> roomFor(Actor.Person actor, Webhook webhook) {
        return webhooks.all(actor.visibility(Module.WEBHOOK))
                .doOnNext(all -> requireRoom(all, webhook))
                .then();
    }

    private static void requireRoom(List<WebhookView> all, Webhook webhook) {
        long own =
                all.stream()
                        .filter(one -> one.webhook().distributor().equals(webhook.distributor()))
                        .count();
        if (own >= MOST) {
            throw new Refused(WebhookErrorKey.TOO_MANY, Map.of("maximum", MOST));
        }
    }

    @Override
    public Mono<WebhookView> change(Actor.Person actor, WebhookId id, Change change) {
        return find(actor, id)
                .flatMap(
                        before ->
                                webhooks.change(callable(changed(before.webhook(), change)))
                                        .then(Mono.defer(() -> moved(actor, before, change))))
                .then(Mono.defer(() -> find(actor, id)))
                .as(unitOfWork::inTransaction);
    }

    private static Webhook changed(Webhook before, Change change) {
        return new Webhook(
                before.id(),
                before.distributor(),
                before.owner(),
                change.url().orElse(before.url()),
                change.description().orElse(before.description()),
                change.events().orElse(before.events()),
                before.hook(),
                before.createdAt());
    }

    private Mono<Void> moved(Actor.Person actor, WebhookView before, Change change) {
        return Mono.justOrEmpty(change.state())
                .filter(state -> state != WebhookState.DISABLED && state != before.state())
                .flatMap(
                        state ->
                                webhooks.moveTo(
                                        before.webhook().ownedBy(actor), state, clock.instant()));
    }

    @Override
    public Mono<Created> renewSecret(Actor.Person actor, WebhookId id) {
        WebhookSecret secret = WebhookSecret.of(random.next());
        return find(actor, id)
                .flatMap(
                        before ->
                                webhooks.renewSecret(id, secret, clock.instant().plus(OVERLAP))
                                        .then(Mono.defer(() -> find(actor, id))))
                .map(view -> new Created(view, secret))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> remove(Actor.Person actor, WebhookId id) {
        return find(actor, id).flatMap(found -> webhooks.remove(id)).as(unitOfWork::inTransaction);
    }

    private Mono<WebhookView> find(Actor.Person actor, WebhookId id) {
        return Mono.fromRunnable(() -> Webhook.reachOf(actor))
                .then(Mono.defer(() -> webhooks.find(actor.visibility(Module.WEBHOOK), id)))
                .switchIfEmpty(Absent.notFound());
    }
}
