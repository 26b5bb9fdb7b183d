package io.huni.application.webhook;

import io.huni.application.lead.LeadQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.shared.Ids;
import io.huni.application.shared.Json;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadEvent.LeadWorked;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.DomainEvent;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.WebhookEvent;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of one event what those hear of it who reach equally far. */
record Messages(LeadQueries leads, EventReader reader, Ids ids) {
    /**
     * @param same with one reach; at least one
     */
    Flux<NewMessage> of(OutboxEvent event, List<Hearer> same) {
        DomainEvent happened = reader.read(event);
        Set<WebhookEvent> news = LeadNews.of(happened, same.getFirst().isPartner());
        return Flux.fromIterable(news)
                .filter(one -> same.stream().anyMatch(hearer -> hearer.webhook().hears(one)))
                .filter(one -> concerns(happened, one, same.getFirst()))
                .collectList()
                .filter(wanted -> !wanted.isEmpty())
                .flatMapMany(wanted -> of(event, happened, wanted, same));
    }

    private Flux<NewMessage> of(
            OutboxEvent event, DomainEvent happened, List<WebhookEvent> news, List<Hearer> same) {
        return lead(event, same.getFirst())
                .map(seen -> bodies(event, happened, news, same.getFirst(), seen))
                .flatMapIterable(bodies -> bodies)
                .concatMapIterable(body -> addressed(event, body, same));
    }

    private static boolean concerns(DomainEvent happened, WebhookEvent news, Hearer hearer) {
        return news != WebhookEvent.LEAD_ASSIGNED
                || !(happened instanceof LeadWorked worked)
                || hearer.hearsOf(worked);
    }

    /** Empty when it is not there for the hearer. */
    private Mono<Optional<Json>> lead(OutboxEvent event, Hearer hearer) {
        return leads.lead(hearer.person(), LeadId.of(event.aggregateId()))
                .map(found -> Optional.of(found.json()))
                .onErrorResume(
                        Refused.class,
                        refused ->
                                refused.errorKey() == SharedErrorKey.NOT_FOUND
                                        ? Mono.just(Optional.empty())
                                        : Mono.error(refused));
    }

    private static List<Body> bodies(
            OutboxEvent event,
            DomainEvent happened,
            List<WebhookEvent> news,
            Hearer hearer,
            Optional<Json> seen) {
        if (happened instanceof LeadLeft left) {
            return seen.isEmpty() && wasSeen(left, hearer)
                    ? List.of(
                            new Body(
                                    WebhookEvent.LEAD_DELETED,
                                    Payload.gone(event.occurredAt(), left.lead())))
                    : List.of();
        }
        return seen.stream()
                .flatMap(lead -> news.stream().map(one -> body(event, happened, one, lead)))
                .toList();
    }

    private static Body body(
            OutboxEvent event, DomainEvent happened, WebhookEvent news, Json lead) {
        boolean moved =
                news == WebhookEvent.LEAD_STATUS_CHANGED || news == WebhookEvent.LEAD_CONVERTED;
        return new Body(
                news,
                moved && happened instanceof LeadWorked worked
                        ? Payload.moved(
                                news,
                                event.occurredAt(),
                                lead,
                                worked.statusBefore(),
                                worked.statusAfter())
                        : Payload.of(news, event.occurredAt(), lead));
    }

    private static boolean wasSeen(LeadLeft left, Hearer hearer) {
        Owners before =
                new Owners(
                        left.distributor().map(DistributorId::of),
                        left.team().map(TeamId::of),
                        left.assignee().map(UserId::of));
        return hearer.person().visibility(Module.LEAD).covers(before);
    }

    private List<NewMessage> addressed(OutboxEvent event, Body body, List<Hearer> same) {
        return same.stream()
                .map(Hearer::webhook)
                .filter(webhook -> webhook.hears(body.news()))
                .map(
                        webhook ->
                                new NewMessage(
                                        new MessageId(ids.next()),
                                        webhook.id(),
                                        webhook.distributor(),
                                        event.id(),
                                        body.news().key(),
                                        Optional.of(LeadId.of(event.aggregateId())),
                                        body.text(),
                                        event.occurredAt()))
                .toList();
    }

    private record Body(WebhookEvent news, String text) {}
}
