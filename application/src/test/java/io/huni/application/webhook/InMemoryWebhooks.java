package io.huni.application.webhook;

import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookSecret;
import io.huni.domain.webhook.WebhookState;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The addresses of tests. */
public final class InMemoryWebhooks implements Webhooks {
    final Map<WebhookId, Kept> kept = new ConcurrentHashMap<>();

    record Kept(
            Webhook webhook,
            WebhookState state,
            Optional<DisabledReason> reason,
            Optional<Instant> disabledAt,
            List<WebhookSecret> secrets,
            Optional<Instant> oldUntil,
            Optional<Instant> success,
            Optional<Instant> failure,
            Optional<Instant> failingSince) {
        Kept with(Webhook other) {
            return new Kept(
                    other,
                    state,
                    reason,
                    disabledAt,
                    secrets,
                    oldUntil,
                    success,
                    failure,
                    failingSince);
        }

        Kept in(WebhookState other, Optional<DisabledReason> why, Optional<Instant> at) {
            return new Kept(
                    webhook, other, why, at, secrets, oldUntil, success, failure, failingSince);
        }

        Kept signedBy(List<WebhookSecret> both, Instant until) {
            return new Kept(
                    webhook,
                    state,
                    reason,
                    disabledAt,
                    both,
                    Optional.of(until),
                    success,
                    failure,
                    failingSince);
        }

        Kept healthy(Optional<Instant> good, Optional<Instant> bad, Optional<Instant> since) {
            return new Kept(
                    webhook, state, reason, disabledAt, secrets, oldUntil, good, bad, since);
        }

        WebhookView view() {
            return new WebhookView(
                    webhook,
                    state,
                    reason,
                    disabledAt,
                    "Ayşe",
                    Optional.empty(),
                    0,
                    0,
                    success,
                    failure,
                    failingSince,
                    oldUntil);
        }
    }

    public void clear() {
        kept.clear();
    }

    @Override
    public Mono<Void> add(Webhook webhook, WebhookSecret secret) {
        return Mono.fromRunnable(
                () ->
                        kept.put(
                                webhook.id(),
                                new Kept(
                                        webhook,
                                        WebhookState.ACTIVE,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(secret),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
    }

    @Override
    public Mono<List<WebhookView>> all(Visibility visibility) {
        return Mono.fromSupplier(
                () ->
                        kept.values().stream()
                                .filter(one -> sees(visibility, one.webhook()))
                                .sorted(
                                        Comparator.comparing(
                                                        (Kept one) -> one.webhook().createdAt())
                                                .reversed())
                                .map(Kept::view)
                                .toList());
    }

    static boolean sees(Visibility visibility, Webhook webhook) {
        return visibility.covers(
                new Owners(webhook.distributor(), Optional.empty(), Optional.empty()));
    }

    @Override
    public Mono<WebhookView> find(Visibility visibility, WebhookId webhook) {
        return Mono.fromSupplier(() -> kept.get(webhook))
                .filter(one -> sees(visibility, one.webhook()))
                .map(Kept::view);
    }

    @Override
    public Mono<List<Webhook>> listening() {
        return Mono.fromSupplier(
                () ->
                        kept.values().stream()
                                .filter(one -> one.state() != WebhookState.DISABLED)
                                .map(Kept::webhook)
                                .toList());
    }

    @Override
    public Mono<Void> change(Webhook webhook) {
        return edit(webhook.id(), one -> one.with(webhook));
    }

    @Override
    public Mono<Void> moveTo(Webhook webhook, WebhookState state, Instant now) {
        return edit(
                webhook.id(),
                one ->
                        one.with(webhook)
                                .in(state, Optional.empty(), Optional.empty())
                                .healthy(one.success(), one.failure(), Optional.empty()));
    }

    @Override
    public Mono<Void> disable(WebhookId webhook, DisabledReason reason, Instant now) {
        return edit(
                webhook,
                one ->
                        one.state() == WebhookState.DISABLED
                                ? one
                                : one.in(
                                        WebhookState.DISABLED,
                                        Optional.of(reason),
                                        Optional.of(now)));
    }

    @Override
    public Mono<Void> renewSecret(WebhookId webhook, WebhookSecret secret, Instant oldUntil) {
        return edit(
                webhook, one -> one.signedBy(List.of(secret, one.secrets().getFirst()), oldUntil));
    }

    @Override
    public Mono<Void> remove(WebhookId webhook) {
        return Mono.fromRunnable(() -> kept.remove(webhook));
    }

    Mono<Void> edit(WebhookId webhook, UnaryOperator<Kept> change) {
        return Mono.fromRunnable(
                () -> kept.computeIfPresent(webhook, (id, one) -> change.apply(one)));
    }
}
