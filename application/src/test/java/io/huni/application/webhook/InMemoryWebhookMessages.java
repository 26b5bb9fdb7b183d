package io.huni.application.webhook;

import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.application.shared.PageRequest;
import io.huni.application.webhook.InMemoryWebhooks.Kept;
import io.huni.application.webhook.MessageView.Attempt;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookId;
import io.huni.domain.webhook.WebhookState;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the addresses of tests are told. */
public final class InMemoryWebhookMessages implements WebhookMessages {
    private final InMemoryWebhooks webhooks;
    private final Map<MessageId, Told> messages = new LinkedHashMap<>();

    public InMemoryWebhookMessages(InMemoryWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    public synchronized void clear() {
        messages.clear();
    }

    private static final class Told {
        final NewMessage message;
        MessageState state = MessageState.WAITING;
        int tries;
        int attempts;
        Instant due;
        Optional<Instant> leased = Optional.empty();
        Optional<Instant> ended = Optional.empty();
        Optional<Integer> status = Optional.empty();
        Optional<CallFault> fault = Optional.empty();
        final List<Attempt> log = new ArrayList<>();

        Told(NewMessage message) {
            this.message = message;
            due = message.at();
        }

        boolean isOf(NewMessage other) {
            return message.webhook().equals(other.webhook())
                    && message.eventId().equals(other.eventId())
                    && message.event().equals(other.event());
        }

        Object ofLead() {
            return message.lead()
                    .<Object>map(lead -> List.of(message.webhook(), lead))
                    .orElse(message.id());
        }

        MessageView view() {
            return new MessageView(
                    message.id(),
                    message.event(),
                    message.lead(),
                    state,
                    attempts,
                    message.at(),
                    Optional.of(due)
                            .filter(at -> state == MessageState.WAITING && leased.isEmpty()),
                    ended,
                    status,
                    fault);
        }
    }

    @Override
    public Mono<Void> add(List<NewMessage> added) {
        return Mono.fromRunnable(() -> added.forEach(this::keep));
    }

    private synchronized void keep(NewMessage message) {
        Kept webhook = webhooks.kept.get(message.webhook());
        boolean known = messages.values().stream().anyMatch(told -> told.isOf(message));
        if (!known && webhook != null && webhook.state() != WebhookState.DISABLED) {
            messages.put(message.id(), new Told(message));
        }
    }

    @Override
    public Mono<List<Due>> claim(Claim claim) {
        return Mono.fromSupplier(() -> claimed(claim));
    }

    private synchronized List<Due> claimed(Claim claim) {
        List<Due> found = new ArrayList<>();
        Map<WebhookId, Integer> busy = new HashMap<>();
        Set<Object> leads = new HashSet<>();
        messages.values().stream()
                .filter(told -> told.leased.filter(claim.now()::isBefore).isPresent())
                .peek(told -> leads.add(told.ofLead()))
                .forEach(told -> busy.merge(told.message.webhook(), 1, Integer::sum));
        messages.values().stream()
                .filter(told -> told.state == MessageState.WAITING)
                .filter(told -> !told.due.isAfter(claim.now()))
                .sorted(Comparator.comparing((Told told) -> told.message.at()))
                .filter(told -> leads.add(told.ofLead()))
                .sorted(Comparator.comparing((Told told) -> told.due))
                .forEach(told -> claim(claim, told, busy, found));
        return found;
    }

    private void claim(Claim claim, Told told, Map<WebhookId, Integer> busy, List<Due> found) {
        Kept webhook = webhooks.kept.get(told.message.webhook());
        int taken = busy.getOrDefault(told.message.webhook(), 0);
        if (webhook == null
                || webhook.state() != WebhookState.ACTIVE
                || taken >= claim.each()
                || found.size() >= claim.most()) {
            return;
        }
        busy.put(told.message.webhook(), taken + 1);
        told.tries++;
        told.attempts++;
        told.due = claim.now().plus(claim.lease());
        told.leased = Optional.of(told.due);
        boolean old = webhook.oldUntil().filter(claim.now()::isBefore).isPresent();
        found.add(
                new Due(
                        told.message.id(),
                        told.message.webhook(),
                        webhook.webhook().url(),
                        old ? webhook.secrets() : webhook.secrets().subList(0, 1),
                        told.message.body(),
                        told.tries,
                        told.attempts,
                        webhook.failingSince()));
    }

    @Override
    public synchronized Mono<Void> settle(
            Due due, Reply reply, Optional<Instant> next, Instant now) {
        Told told = messages.get(due.id());
        told.state =
                reply.fault().isEmpty()
                        ? MessageState.SENT
                        : next.isPresent() ? MessageState.WAITING : MessageState.FAILED;
        told.leased = Optional.empty();
        told.due = next.orElse(told.due);
        told.ended = told.state == MessageState.WAITING ? Optional.empty() : Optional.of(now);
        told.status = reply.status();
        told.fault = reply.fault();
        told.log.addFirst(
                new Attempt(
                        due.attempts(),
                        now,
                        reply.took(),
                        reply.status(),
                        reply.fault(),
                        Optional.of(reply.answer()).filter(text -> !text.isEmpty())));
        return webhooks.edit(due.webhook(), one -> healthy(one, reply, now));
    }

    private static Kept healthy(Kept one, Reply reply, Instant now) {
        return reply.fault().isEmpty()
                ? one.healthy(Optional.of(now), one.failure(), Optional.empty())
                : one.healthy(
                        one.success(),
                        Optional.of(now),
                        Optional.of(one.failingSince().orElse(now)));
    }

    @Override
    public synchronized Mono<Page> page(
            Visibility who, WebhookId of, Set<MessageState> states, PageRequest request) {
        List<MessageView> found =
                messages.values().stream()
                        .filter(told -> told.message.webhook().equals(of) && sees(who, told))
                        .map(Told::view)
                        .filter(view -> states.isEmpty() || states.contains(view.state()))
                        .toList()
                        .reversed();
        return Mono.just(
                new Page(found.stream().limit(request.limit()).toList(), Optional.empty()));
    }

    private boolean sees(Visibility visibility, Told told) {
        return InMemoryWebhooks.sees(
                visibility, webhooks.kept.get(told.message.webhook()).webhook());
    }

    @Override
    public synchronized Mono<Opened> find(
            Visibility visibility, WebhookId webhook, MessageId message) {
        return Mono.justOrEmpty(messages.get(message))
                .filter(told -> told.message.webhook().equals(webhook) && sees(visibility, told))
                .map(
                        told ->
                                new Opened(
                                        told.view(),
                                        Optional.of(told.message.body()),
                                        List.copyOf(told.log)));
    }

    @Override
    public synchronized Mono<Boolean> again(MessageId message, Instant now) {
        Told told = messages.get(message);
        again(told, now);
        return Mono.just(true);
    }

    private static void again(Told told, Instant now) {
        told.state = MessageState.WAITING;
        told.tries = 0;
        told.due = now;
        told.leased = Optional.empty();
        told.ended = Optional.empty();
    }

    @Override
    public synchronized Mono<Long> againSince(WebhookId webhook, Instant since, Instant now) {
        List<Told> failed =
                messages.values().stream()
                        .filter(told -> told.message.webhook().equals(webhook))
                        .filter(told -> told.state == MessageState.FAILED)
                        .filter(told -> !told.message.at().isBefore(since))
                        .toList();
        failed.forEach(told -> again(told, now));
        return Mono.just((long) failed.size());
    }
}
