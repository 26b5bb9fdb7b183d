package io.huni.adapter.persistence.webhook;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.outgoing.OutgoingHttp.Reply;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.MessageView;
import io.huni.application.webhook.MessageView.Opened;
import io.huni.application.webhook.port.WebhookMessages;
import io.huni.domain.identity.Visibility;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;
import io.huni.domain.webhook.MessageId;
import io.huni.domain.webhook.MessageState;
import io.huni.domain.webhook.WebhookId;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcWebhookMessages implements WebhookMessages {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final DatabaseClient client;
    private final MessageRow rows;
    private final UnitOfWork unitOfWork;

    R2dbcWebhookMessages(DatabaseClient client, SealedSecrets sealed, UnitOfWork unitOfWork) {
        this.client = client;
        this.unitOfWork = unitOfWork;
        rows = new MessageRow(sealed);
    }

    @Override
    public Mono<Void> add(List<NewMessage> messages) {
        return client.sql(MessageStatements.ADD)
                .bind(0, DatabaseJson.write(messages.stream().map(MessageRow.Added::of).toList()))
                .then();
    }

    @Override
    public Mono<List<Due>> claim(Claim claim) {
        return client.sql(MessageStatements.CLAIM)
                .bind("now", claim.now())
                .bind("until", claim.now().plus(claim.lease()))
                .bind("most", claim.most())
                .bind("each", claim.each())
                .map(rows::due)
                .all()
                .collectList()
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> settle(Due due, Reply reply, Optional<Instant> next, Instant now) {
        return client.sql(MessageStatements.HOLD_WEBHOOK)
                .bind("id", due.webhook().value())
                .then()
                .then(Mono.defer(() -> noted(due, reply, next, now)))
                .then(Mono.defer(() -> healthy(due.webhook(), reply, now)));
    }

    private Mono<Void> noted(Due due, Reply reply, Optional<Instant> next, Instant now) {
        return client.sql(MessageStatements.SETTLE)
                .bind("id", due.id().value())
                .bind("state", state(reply, next).name())
                .bind("next", Parameter.fromOrEmpty(next.orElse(null), Instant.class))
                .bind("now", now)
                .bind("number", due.attempts())
                .bind("took", (int) reply.took().toMillis())
                .bind("status", Parameter.fromOrEmpty(reply.status().orElse(null), Integer.class))
                .bind("fault", fault(reply))
                .bind("answer", reply.answer().replace("\0", ""))
                .then();
    }

    private static MessageState state(Reply reply, Optional<Instant> next) {
        return reply.fault().isEmpty()
                ? MessageState.SENT
                : next.isPresent() ? MessageState.WAITING : MessageState.FAILED;
    }

    private static Parameter fault(Reply reply) {
        return Parameter.fromOrEmpty(reply.fault().map(CallFault::name).orElse(null), String.class);
    }

    private Mono<Void> healthy(WebhookId webhook, Reply reply, Instant now) {
        return client.sql(
                        reply.fault().isEmpty()
                                ? MessageStatements.SUCCEEDED
                                : MessageStatements.FAILED)
                .bind("id", webhook.value())
                .bind("now", now)
                .then();
    }

    @Override
    public Mono<Page> page(
            Visibility who, WebhookId of, Set<MessageState> states, PageRequest request) {
        Reach reach = Reach.of(who);
        return Mono.fromSupplier(
                        () -> request.cursor().map(R2dbcWebhookMessages::cursor).orElse(NEWEST))
                .flatMap(
                        after ->
                                client.sql(Wall.around(filtered(states)))
                                        .bind(0, reach.setting())
                                        .bind(1, reach.parameter())
                                        .bind(2, of.value())
                                        .bind(3, after)
                                        .bind(4, request.limit() + 1)
                                        .map(MessageRow::view)
                                        .all()
                                        .collectList())
                .map(found -> page(found, request.limit()));
    }

    private static String filtered(Set<MessageState> states) {
        String filter =
                states.isEmpty()
                        ? ""
                        : states.stream()
                                .sorted()
                                .map(state -> "'" + state.name() + "'")
                                .collect(Collectors.joining(", ", "AND m.state IN (", ")"));
        return MessageStatements.PAGE.replace("STATES", filter);
    }

    private static Page page(List<MessageView> found, int limit) {
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        List<MessageView> items = List.copyOf(found.subList(0, limit));
        return new Page(items, Optional.of(items.getLast().id().value().toString()));
    }

    private static UUID cursor(String text) {
        try {
            return MessageId.of(text).value();
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<Opened> find(Visibility visibility, WebhookId webhook, MessageId message) {
        Reach reach = Reach.of(visibility);
        return client.sql(MessageStatements.FIND)
                .bind(0, reach.setting())
                .bind(1, reach.parameter())
                .bind(2, webhook.value())
                .bind(3, message.value())
                .map(MessageRow::opened)
                .one();
    }

    @Override
    public Mono<Boolean> again(MessageId message, Instant now) {
        return client.sql(MessageStatements.AGAIN)
                .bind("id", message.value())
                .bind("now", now)
                .fetch()
                .one()
                .hasElement();
    }

    @Override
    public Mono<Long> againSince(WebhookId webhook, Instant since, Instant now) {
        return client.sql(MessageStatements.AGAIN_SINCE)
                .bind("id", webhook.value())
                .bind("since", since)
                .bind("now", now)
                .map(row -> required(row, "again", Long.class))
                .one();
    }
}
