package io.huni.application.webhook;

import io.huni.application.webhook.port.WebhookMessages;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

final class DeliverWebhooksService implements DeliverWebhooks {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverWebhooksService.class);
    private static final int AT_ONCE = 64;
    private static final int GROUP = 32;
    private static final int EACH = 4;

    /** Longer than a group waits behind one that hangs, and than its own call. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final SendMessage sending;
    private final Hearers hearers;
    private final Listening listening;
    private final Clock clock;

    DeliverWebhooksService(
            WebhookPorts ports,
            SendMessage sending,
            Hearers hearers,
            Listening listening,
            Clock clock) {
        webhooks = ports.webhooks();
        messages = ports.messages();
        this.sending = sending;
        this.hearers = hearers;
        this.listening = listening;
        this.clock = clock;
    }

    @Override
    public Flux<Void> deliver(Flux<?> calls) {
        return Flux.defer(
                () -> {
                    Sinks.Many<Boolean> ended = Sinks.many().multicast().directBestEffort();
                    return Flux.merge(ended.asFlux(), calls)
                            .onBackpressureLatest()
                            .concatMap(call -> claimed(), 1)
                            .concatMapIterable(due -> due, 1)
                            .flatMap(due -> sent(due).doFinally(end -> again(ended)), AT_ONCE);
                });
    }

    private static void again(Sinks.Many<Boolean> ended) {
        ended.emitNext(true, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    private Mono<List<Due>> claimed() {
        return webhooks.listening()
                .doOnNext(found -> listening.note(!found.isEmpty()))
                .filter(found -> !found.isEmpty())
                .flatMap(this::claimed)
                .onErrorResume(DeliverWebhooksService::later);
    }

    private Mono<List<Due>> claimed(List<Webhook> found) {
        return messages.claim(new Claim(GROUP, EACH, LEASE, clock.instant()))
                .filter(due -> !due.isEmpty())
                .flatMap(due -> hearers.ofOwners(told(found, due)).map(some -> toThese(due, some)));
    }

    private static List<Webhook> told(List<Webhook> found, List<Due> due) {
        Set<WebhookId> these = due.stream().map(Due::webhook).collect(Collectors.toSet());
        return found.stream().filter(webhook -> these.contains(webhook.id())).toList();
    }

    /** Others hear nothing of what waits for them, and are turned off by now. */
    private static List<Due> toThese(List<Due> due, List<Hearer> hearing) {
        Set<WebhookId> these =
                hearing.stream().map(each -> each.webhook().id()).collect(Collectors.toSet());
        return due.stream().filter(one -> these.contains(one.webhook())).toList();
    }

    private Mono<Void> sent(Due due) {
        return sending.send(due).onErrorResume(DeliverWebhooksService::later);
    }

    private static <T> Mono<T> later(Throwable failure) {
        LOG.warn("Webhooks wait: {}", failure.toString());
        return Mono.empty();
    }
}
