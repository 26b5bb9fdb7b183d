package io.huni.application.webhook;

import io.huni.application.identity.UserQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.webhook.DisabledReason;
import io.huni.domain.webhook.Webhook;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who hears at this moment: an address whose person may not any more is turned off. */
record Hearers(Webhooks webhooks, UserQueries users, UnitOfWork unitOfWork, Clock clock) {
    Mono<List<Hearer>> of(List<Webhook> listening) {
        return users.visibleTo(new Actor.Program())
                .map(all -> all.stream().collect(Collectors.toMap(User::id, Function.identity())))
                .flatMap(people -> of(listening, people));
    }

    private Mono<List<Hearer>> of(List<Webhook> listening, Map<UserId, User> people) {
        return Flux.fromIterable(listening)
                .concatMap(
                        webhook ->
                                Mono.justOrEmpty(Hearer.of(webhook, people))
                                        .switchIfEmpty(Mono.defer(() -> ended(webhook))))
                .collectList();
    }

    private Mono<Hearer> ended(Webhook webhook) {
        return webhooks.disable(webhook.id(), DisabledReason.OWNER_LEFT, clock.instant())
                .as(unitOfWork::inTransaction)
                .then(Mono.empty());
    }
}
