package io.huni.adapter.persistence.notification;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.application.notification.ChannelMessage;
import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelPost.Turn;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.shared.Ids;
import io.huni.application.shared.PageRequest;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.SendingState;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class R2dbcChannelLog implements ChannelLog {
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final DatabaseClient client;
    private final Ids ids;

    R2dbcChannelLog(DatabaseClient client, Ids ids) {
        this.client = client;
        this.ids = ids;
    }

    @Override
    public Mono<Void> note(
            Turn turn,
            String gist,
            SendingState state,
            Answer answer,
            Optional<Instant> next,
            Instant now) {
        return client.sql(ChannelStatements.NOTE)
                .bind("id", ids.next())
                .bind("user", turn.person().value())
                .bind("channel", turn.channel().name())
                .bind("gist", gist)
                .bind("now", now)
                .bind("next", parameter(next.orElse(null), Instant.class))
                .bind("status", parameter(answer.status().orElse(null), Integer.class))
                .bind("fault", parameter(answer.fault().map(Enum::name).orElse(null), String.class))
                .bind("answer", parameter(answer.said().replace("\0", ""), String.class))
                .then()
                .then(Mono.defer(() -> ended(turn, state)));
    }

    private static <T> Parameter parameter(@Nullable T value, Class<T> type) {
        return Parameter.fromOrEmpty(value, type);
    }

    private Mono<Void> ended(Turn turn, SendingState state) {
        return state == SendingState.WAITING
                ? Mono.empty()
                : client.sql(ChannelStatements.END)
                        .bind("state", state.name())
                        .bind("user", turn.person().value())
                        .bind("channel", turn.channel().name())
                        .then();
    }

    @Override
    public Mono<Page> page(
            Set<NotificationChannel> channels, Set<SendingState> states, PageRequest page) {
        return Mono.fromSupplier(() -> page.cursor().map(R2dbcChannelLog::cursor).orElse(NEWEST))
                .flatMap(
                        after ->
                                client.sql(ChannelStatements.PAGE)
                                        .bind(0, after)
                                        .bind(1, names(channels))
                                        .bind(2, names(states))
                                        .bind(3, page.limit() + 1)
                                        .map(R2dbcChannelLog::message)
                                        .all()
                                        .collectList())
                .map(found -> page(found, page.limit()));
    }

    private static String[] names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }

    private static UUID cursor(String text) {
        try {
            return Require.uuid(text);
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    private static Page page(List<ChannelMessage> found, int limit) {
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        List<ChannelMessage> items = List.copyOf(found.subList(0, limit));
        return new Page(items, Optional.of(items.getLast().id().toString()));
    }

    private static ChannelMessage message(Readable row) {
        return new ChannelMessage(
                required(row, "id", UUID.class),
                NotificationChannel.valueOf(required(row, "channel", String.class)),
                required(row, "user_id", UUID.class),
                required(row, "name", String.class),
                required(row, "gist", String.class),
                SendingState.valueOf(required(row, "state", String.class)),
                required(row, "attempts", Integer.class),
                required(row, "created_at", Instant.class),
                required(row, "tried_at", Instant.class),
                optional(row, "next_at", Instant.class),
                optional(row, "status", Integer.class),
                optional(row, "fault", String.class).map(ChannelFault::valueOf),
                optional(row, "answer", String.class).filter(text -> !text.isEmpty()));
    }
}
