package io.huni.application.webhook;

import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.port.WebhookMessages;
import io.huni.application.webhook.port.Webhooks;
import io.huni.domain.shared.DomainEvent;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down for each address what it is to be told of events of leads. */
final class TellWebhooks implements Reaction {
    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final Messages writing;
    private final Listening listening;
    private final Hearers hearers;
    private final UnitOfWork unitOfWork;

    TellWebhooks(
            WebhookPorts ports,
            Messages writing,
            Listening listening,
            Hearers hearers,
            UnitOfWork unitOfWork) {
        webhooks = ports.webhooks();
        messages = ports.messages();
        this.writing = writing;
        this.listening = listening;
        this.hearers = hearers;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public String handler() {
        return "tell-webhooks";
    }

    @Override
    public Set<String> events() {
        return LeadNews.EVENTS;
    }

    @Override
    public boolean wants(DomainEvent event) {
        return listening.isSomebody()
                && !(LeadNews.of(event, false).isEmpty() && LeadNews.of(event, true).isEmpty());
    }

    @Override
    public Mono<Void> react(List<OutboxEvent> events) {
        return webhooks.listening()
                .filter(found -> !found.isEmpty())
                .flatMap(hearers::of)
                .flatMapMany(found -> told(events, found))
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMap(found -> messages.add(found).as(unitOfWork::inTransaction));
    }

    private Flux<WebhookMessages.NewMessage> told(List<OutboxEvent> events, List<Hearer> hearers) {
        Map<String, List<Hearer>> byReach =
                hearers.stream().collect(Collectors.groupingBy(Hearer::reach));
        return Flux.fromIterable(events)
                .concatMap(
                        event ->
                                Flux.fromIterable(byReach.values())
                                        .concatMap(same -> writing.of(event, same)));
    }
}
