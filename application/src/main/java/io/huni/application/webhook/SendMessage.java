package io.huni.application.webhook;

import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.outgoing.OutgoingHttp.Call;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.webhook.GivingUp;
import io.huni.domain.webhook.RetrySchedule;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/** Tells one address one thing, once, and writes down what came of it. */
final class SendMessage {
    private final WebhookPorts ports;
    private final OutgoingHttp http;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final DoubleSupplier chance;

    SendMessage(
            WebhookPorts ports,
            OutgoingHttp http,
            UnitOfWork unitOfWork,
            Clock clock,
            DoubleSupplier chance) {
        this.ports = ports;
        this.http = http;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.chance = chance;
    }

    Mono<Void> send(Due due) {
        return Mono.defer(() -> replied(due)).flatMap(reply -> settled(due, reply));
    }

    private Mono<Reply> replied(Due due) {
        return due.secrets().isEmpty()
                ? Mono.just(unreadable())
                : http.call(new Call("POST", due.url(), headers(due), due.body()));
    }

    private static Reply unreadable() {
        return new Reply(
                Optional.empty(),
                Optional.of(CallFault.UNREADABLE),
                Optional.empty(),
                "",
                Duration.ZERO);
    }

    /** The time is that of this try, so that a receiver may refuse what is old. */
    private Map<String, String> headers(Due due) {
        Instant at = clock.instant();
        String signatures =
                due.secrets().stream()
                        .map(secret -> secret.sign(due.id(), at, due.body()))
                        .collect(Collectors.joining(" "));
        return Map.of(
                "content-type",
                "application/json; charset=utf-8",
                "webhook-id",
                due.id().header(),
                "webhook-timestamp",
                Long.toString(at.getEpochSecond()),
                "webhook-signature",
                signatures);
    }

    private Mono<Void> settled(Due due, Reply reply) {
        Instant now = clock.instant();
        Optional<Instant> next =
                reply.fault()
                        .flatMap(
                                fault ->
                                        RetrySchedule.next(
                                                now,
                                                due.tries(),
                                                reply.retryAfter(),
                                                chance.getAsDouble()));
        return ports.messages()
                .settle(due, reply, next, now)
                .then(Mono.defer(() -> givenUp(due, reply, now)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> givenUp(Due due, Reply reply, Instant now) {
        return Mono.justOrEmpty(reply.fault())
                .flatMap(
                        fault ->
                                Mono.justOrEmpty(
                                        GivingUp.after(
                                                fault, due.failingSince(reply.fault(), now), now)))
                .flatMap(reason -> ports.webhooks().disable(due.webhook(), reason, now));
    }
}
