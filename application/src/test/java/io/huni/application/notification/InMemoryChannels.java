package io.huni.application.notification;

import io.huni.application.notification.port.ChannelLog;
import io.huni.application.notification.port.ChannelPost;
import io.huni.application.notification.port.ChannelSenders.Answer;
import io.huni.application.notification.port.ChannelSetups;
import io.huni.application.notification.port.NotificationPost.KindCount;
import io.huni.application.notification.port.NotificationPost.Told;
import io.huni.application.notification.port.NotificationPost.Waiting;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.ChannelFault;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.SendingState;
import io.huni.domain.notification.SentMails;
import io.huni.domain.notification.SmsGateway;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Channels with what waits for them, each thing a new lead of its own. */
public final class InMemoryChannels implements ChannelSetups, ChannelPost, ChannelLog {
    private final Map<NotificationChannel, Access> access =
            new EnumMap<>(NotificationChannel.class);
    private final Map<NotificationChannel, Instant> rests =
            new EnumMap<>(NotificationChannel.class);
    private final Map<Turn, Row> rows = new LinkedHashMap<>();
    final List<ChannelMessage> log = new ArrayList<>();

    /** Something happened of which the person hears over the channel. */
    void happened(Turn turn, Instant at) {
        Row row = rows.computeIfAbsent(turn, any -> new Row());
        row.waiting.put(UUID.randomUUID(), at);
        if (row.dueAt.equals(Instant.MAX)) {
            row.dueAt = at;
        }
    }

    int waitingOf(Turn turn) {
        return rows.get(turn).waiting.size();
    }

    Instant dueAt(Turn turn) {
        return rows.get(turn).dueAt;
    }

    @Override
    public Mono<List<Setup>> all() {
        return Mono.fromSupplier(
                () ->
                        access.values().stream()
                                .map(
                                        one ->
                                                new Setup(
                                                        one.channel(),
                                                        one.gateway(),
                                                        !one.secret().isEmpty(),
                                                        Instant.EPOCH,
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.ofNullable(
                                                                rests.get(one.channel()))))
                                .toList());
    }

    @Override
    public Mono<Access> access(NotificationChannel channel) {
        return Mono.fromSupplier(() -> access.get(channel)).flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Access> hold(NotificationChannel channel) {
        return access(channel);
    }

    @Override
    public Mono<Void> save(
            NotificationChannel channel,
            Optional<SmsGateway> gateway,
            Optional<String> secret,
            Instant now) {
        return Mono.fromRunnable(
                () -> {
                    String old =
                            Optional.ofNullable(access.get(channel)).map(Access::secret).orElse("");
                    access.put(channel, new Access(channel, gateway, secret.orElse(old), true));
                });
    }

    @Override
    public Mono<Void> remove(NotificationChannel channel) {
        return Mono.fromRunnable(() -> access.remove(channel));
    }

    @Override
    public Mono<Instant> rest(
            NotificationChannel channel, ChannelFault fault, Duration wish, Instant now) {
        return Mono.fromSupplier(
                () -> {
                    Duration wait = Duration.ofSeconds(Math.max(10, wish.toSeconds()));
                    rests.put(channel, now.plus(wait));
                    return now.plus(wait);
                });
    }

    @Override
    public Mono<Void> works(NotificationChannel channel, Instant now) {
        return Mono.fromRunnable(() -> rests.remove(channel));
    }

    @Override
    public Mono<Due> next(Instant now) {
        return Mono.defer(
                () ->
                        Mono.justOrEmpty(
                                rows.entrySet().stream()
                                        .filter(row -> isDue(row.getKey(), row.getValue(), now))
                                        .map(row -> due(row.getKey(), row.getValue()))
                                        .findFirst()));
    }

    private boolean isDue(Turn turn, Row row, Instant now) {
        Instant rest = rests.getOrDefault(turn.channel(), Instant.MIN);
        return !row.dueAt.isAfter(now) && !row.lentUntil.isAfter(now) && !rest.isAfter(now);
    }

    private Due due(Turn turn, Row row) {
        boolean there = access.containsKey(turn.channel());
        return new Due(
                turn,
                row.waiting.values().stream().min(Instant::compareTo).filter(any -> there),
                new SentMails(row.sent.size(), row.sent.stream().max(Instant::compareTo)),
                row.failures,
                Optional.ofNullable(row.failingSince));
    }

    @Override
    public Mono<Parcel> waiting(Actor.Person person, NotificationChannel channel, int most) {
        return Mono.fromSupplier(
                () -> {
                    List<UUID> events =
                            List.copyOf(rows.get(new Turn(person.id(), channel)).waiting.keySet());
                    List<Told> told =
                            events.stream().limit(most).map(InMemoryChannels::told).toList();
                    return new Parcel(
                            new Waiting(
                                    List.of(
                                            new KindCount(
                                                    NotificationKind.LEAD_NEW, events.size())),
                                    told),
                            events);
                });
    }

    private static Told told(UUID event) {
        return new Told(
                NotificationKind.LEAD_NEW,
                event,
                Optional.of("Elif"),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Mono<Void> later(Turn turn, Instant until) {
        return Mono.fromRunnable(() -> rows.get(turn).dueAt = until);
    }

    @Override
    public Mono<Void> lend(Turn turn, Instant until) {
        return Mono.fromRunnable(() -> rows.get(turn).lentUntil = until);
    }

    @Override
    public Mono<Void> failed(Turn turn, Instant until) {
        return Mono.fromRunnable(
                () -> {
                    Row row = rows.get(turn);
                    row.dueAt = until;
                    row.lentUntil = Instant.MIN;
                    row.failures++;
                    row.failingSince = row.failingSince == null ? until : row.failingSince;
                });
    }

    @Override
    public Mono<Void> done(Turn turn, List<UUID> events, Optional<Instant> sentAt) {
        return Mono.fromRunnable(
                () -> {
                    Row row = rows.get(turn);
                    events.forEach(row.waiting::remove);
                    row.settled();
                    sentAt.ifPresent(row.sent::add);
                });
    }

    @Override
    public Mono<Void> clear(Turn turn) {
        return Mono.fromRunnable(
                () -> {
                    Row row = rows.get(turn);
                    row.waiting.clear();
                    row.settled();
                    row.dueAt = Instant.MAX;
                });
    }

    @Override
    public Mono<Void> note(
            Turn turn,
            String gist,
            SendingState state,
            Answer answer,
            Optional<Instant> next,
            Instant now) {
        return Mono.fromRunnable(
                () ->
                        log.add(
                                new ChannelMessage(
                                        UUID.randomUUID(),
                                        turn.channel(),
                                        turn.person().value(),
                                        "",
                                        gist,
                                        state,
                                        1,
                                        now,
                                        now,
                                        next,
                                        answer.status(),
                                        answer.fault(),
                                        Optional.of(answer.said()))));
    }

    @Override
    public Mono<Page> page(
            Set<NotificationChannel> channels, Set<SendingState> states, PageRequest page) {
        return Mono.fromSupplier(
                () -> new Page(log.isEmpty() ? List.of(example()) : log, Optional.empty()));
    }

    /** So that a list is not empty where nobody has been told anything. */
    private static ChannelMessage example() {
        return new ChannelMessage(
                new UUID(0, 1),
                NotificationChannel.SLACK,
                new UUID(0, 2),
                "Ayşe Yıldırım",
                "3 yeni lead",
                SendingState.SENT,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                Optional.of(200),
                Optional.empty(),
                Optional.of("ok"));
    }

    private static final class Row {
        private final Map<UUID, Instant> waiting = new HashMap<>();
        private final List<Instant> sent = new ArrayList<>();
        private Instant dueAt = Instant.MAX;
        private Instant lentUntil = Instant.MIN;
        private int failures;
        private @Nullable Instant failingSince;

        private void settled() {
            dueAt = Instant.MIN;
            lentUntil = Instant.MIN;
            failures = 0;
            failingSince = null;
        }
    }
}
