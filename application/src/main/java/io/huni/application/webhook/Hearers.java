package io.huni.application.webhook;

import io.huni.application.identity.UserQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
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
    /** With the colleagues of distributors, as events name them. */
    Mono<List<Hearer>> of(List<Webhook> listening) {
        return listening.stream().anyMatch(webhook -> webhook.distributor().isPresent())
                ? users.visibleTo(new Actor.Program())
                        .map(Hearers::byId)
                        .flatMap(people -> of(listening, people))
                : ofOwners(listening);
    }

    /** Without colleagues: only owners are read, since this is asked for each delivery. */
    Mono<List<Hearer>> ofOwners(List<Webhook> listening) {
        return Flux.fromStream(listening.stream().map(Webhook::owner).distinct())
                .concatMap(this::there)
                .collectList()
                .map(Hearers::byId)
                .flatMap(people -> of(listening, people));
    }

    private Mono<User> there(UserId owner) {
        return users.get(new Actor.Program(), owner)
                .onErrorResume(
                        Refused.class,
                        refused ->
                                refused.errorKey() == SharedErrorKey.NOT_FOUND
                                        ? Mono.empty()
                                        : Mono.error(refused));
    }

    private static Map<UserId, User> byId(List<User> people) {
        return people.stream().collect(Collectors.toMap(User::id, Function.identity()));
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
