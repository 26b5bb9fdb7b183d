package io.huni.application.webhook;

import io.huni.application.lead.LeadQueries;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages.Page;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.LeadId;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookEvent;
import io.huni.domain.webhook.WebhookId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Set;

final class WebhookQueriesService implements WebhookQueries {
    private static final int SAMPLES = 3;

    private final WebhookPorts ports;
    private final LeadQueries leads;
    private final Clock clock;

    WebhookQueriesService(WebhookPorts ports, LeadQueries leads, Clock clock) {
        this.ports = ports;
        this.leads = leads;
        this.clock = clock;
    }

    @Override
    public Mono<List<WebhookView>> all(Actor.Person actor) {
        return reach(actor).flatMap(ports.webhooks()::all);
    }

    @Override
    public Mono<WebhookView> get(Actor.Person actor, WebhookId webhook) {
        return reach(actor)
                .flatMap(reach -> ports.webhooks().find(reach, webhook))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Page> messages(
            Actor.Person actor, WebhookId webhook, Set<MessageState> states, PageRequest request) {
        return get(actor, webhook)
                .then(reach(actor))
                .flatMap(reach -> ports.messages().page(reach, webhook, states, request));
    }

    @Override
    public Mono<Opened> message(Actor.Person actor, WebhookId webhook, MessageId message) {
        return reach(actor)
                .flatMap(reach -> ports.messages().find(reach, webhook, message))
                .switchIfEmpty(Absent.notFound());
    }

    @Override
    public Mono<Json> samples(Actor.Person actor, WebhookEvent event) {
        return reach(actor)
                .flatMap(reach -> ports.samples().newest(reach, SAMPLES))
                .flatMapIterable(found -> found)
                .concatMap(lead -> sample(actor, lead, event))
                .collectList()
                .map(found -> found.isEmpty() ? List.of(Payload.example(event)) : found)
                .map(found -> new Json("[" + String.join(",", found) + "]"));
    }

    /** One that leaves the scope meanwhile is none. */
    private Flux<String> sample(Actor.Person actor, LeadId lead, WebhookEvent event) {
        return leads.lead(actor, lead)
                .map(found -> Payload.of(event, clock.instant(), found.json()))
                .onErrorComplete()
                .flux();
    }

    private static Mono<Visibility> reach(Actor.Person actor) {
        return Mono.fromSupplier(
                () -> {
                    Webhook.reachOf(actor);
                    return actor.visibility(Module.WEBHOOK);
                });
    }
}
