package io.huni.bootstrap.demo;

import io.huni.application.identity.UserQueries;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.KeepWebhooks;
import io.huni.application.webhook.KeepWebhooks.Change;
import io.huni.application.webhook.KeepWebhooks.Draft;
import io.huni.application.webhook.WebhookPorts;
import io.huni.application.webhook.port.WebhookMessages.Due;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookState;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An address that was told something; it is paused, so that the sample calls nobody. */
@Component
@ConditionalOnProperty("huni.demo")
class SampleWebhooks {
    private static final List<Integer> ANSWERS = List.of(200, 200, 503, 200);
    private static final Draft DRAFT =
            new Draft(
                    "https://hooks.muhasebe.example/huni",
                    "Muhasebe programı",
                    Set.of(WebhookEvent.LEAD_CONVERTED),
                    false);

    private final UserQueries users;
    private final KeepWebhooks keepWebhooks;
    private final WebhookPorts ports;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    SampleWebhooks(
            UserQueries users,
            KeepWebhooks keepWebhooks,
            WebhookPorts ports,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.users = users;
        this.keepWebhooks = keepWebhooks;
        this.ports = ports;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> make() {
        return users.visibleTo(new Actor.Program())
                .flatMapIterable(all -> all)
                .filter(User::isActiveSuperadmin)
                .next()
                .flatMap(user -> paused(user.asActor()))
                .flatMap(this::told);
    }

    private Mono<Webhook> paused(Actor.Person owner) {
        Change pause =
                new Change(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(WebhookState.PAUSED));
        return keepWebhooks
                .create(owner, DRAFT)
                .map(created -> created.webhook().webhook())
                .flatMap(made -> keepWebhooks.change(owner, made.id(), pause).thenReturn(made));
    }

    private Mono<Void> told(Webhook webhook) {
        return Flux.range(0, ANSWERS.size())
                .concatMap(number -> told(webhook, number))
                .then()
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> told(Webhook webhook, int number) {
        Instant at = clock.instant().minus(Duration.ofHours(ANSWERS.size() - number));
        MessageId message = new MessageId(ids.next());
        Due due =
                new Due(
                        message,
                        webhook.id(),
                        webhook.url(),
                        List.of(),
                        "",
                        1,
                        1,
                        Optional.empty());
        return ports.messages()
                .add(List.of(sold(webhook, message, at)))
                .then(
                        Mono.defer(
                                () ->
                                        ports.messages()
                                                .settle(
                                                        due,
                                                        answered(ANSWERS.get(number)),
                                                        Optional.empty(),
                                                        at)));
    }

    private static NewMessage sold(Webhook webhook, MessageId message, Instant at) {
        String body =
                """
                {"type":"lead.converted","timestamp":"%s","data":{"lead":{"number":1042,\
                "fullName":"Elif Yılmaz","status":"CONVERTED"},"before":{"status":"CONTACTED"},\
                "after":{"status":"CONVERTED"}}}\
                """
                        .formatted(at);
        return new NewMessage(
                message,
                webhook.id(),
                webhook.distributor(),
                message.value(),
                WebhookEvent.LEAD_CONVERTED.key(),
                Optional.empty(),
                body,
                at);
    }

    private static Reply answered(int status) {
        return new Reply(
                Optional.of(status),
                CallFault.of(status),
                Optional.empty(),
                status < 300 ? "{\"ok\":true}" : "upstream is restarting",
                Duration.ofMillis(140));
    }
}
