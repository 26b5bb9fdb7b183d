package io.huni.application.notification;

import io.huni.application.notification.port.NotificationReads;
import io.huni.application.notification.port.Notifications;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationId;
import io.huni.domain.notification.NotificationKind;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody may still see what they were told. */
public final class InMemoryNotifications implements Notifications, NotificationReads {
    private final List<Notification> told = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private long marks;

    /** What a person was told, in order. */
    public List<Notification> of(UserId person) {
        return told.stream().filter(one -> one.person().equals(person)).toList();
    }

    /** The unread entries of a person. */
    public List<NotificationId> unreadOf(UserId person) {
        return entries.stream()
                .filter(entry -> entry.person.equals(person) && !entry.read)
                .map(entry -> entry.id)
                .toList();
    }

    /** How far an entry has grown. */
    public long markOf(NotificationId notification) {
        return entries.stream()
                .filter(entry -> entry.id.equals(notification))
                .findFirst()
                .orElseThrow()
                .mark;
    }

    @Override
    public Mono<Set<UserId>> add(List<Notification> notifications) {
        return Mono.fromSupplier(
                () -> {
                    Set<UserId> rung = new HashSet<>();
                    notifications.stream().filter(this::isNew).forEach(one -> keep(one, rung));
                    return rung;
                });
    }

    private boolean isNew(Notification one) {
        return told.stream()
                .noneMatch(
                        known ->
                                known.person().equals(one.person())
                                        && known.occasion().event().equals(one.occasion().event()));
    }

    private void keep(Notification one, Set<UserId> rung) {
        told.add(one);
        if (one.channels().contains(NotificationChannel.IN_APP)) {
            rung.add(one.person());
            Entry entry =
                    entries.stream()
                            .filter(open -> !open.read && open.isOf(one))
                            .findFirst()
                            .orElseGet(() -> opened(one));
            entry.at = one.occasion().at().isAfter(entry.at) ? one.occasion().at() : entry.at;
            entry.count++;
            entry.mark = ++marks;
        }
    }

    private Entry opened(Notification one) {
        Entry entry = new Entry(one);
        entries.add(entry);
        return entry;
    }

    @Override
    public Mono<Boolean> read(UserId person, NotificationId notification, long mark, Instant now) {
        return Mono.fromSupplier(
                () ->
                        entries.stream()
                                        .filter(entry -> entry.id.equals(notification))
                                        .filter(entry -> entry.person.equals(person) && !entry.read)
                                        .filter(entry -> entry.mark <= mark)
                                        .peek(entry -> entry.read = true)
                                        .count()
                                > 0);
    }

    @Override
    public Mono<Boolean> readAll(UserId person, long mark, Instant now) {
        return Mono.fromSupplier(
                () ->
                        entries.stream()
                                        .filter(entry -> entry.person.equals(person) && !entry.read)
                                        .filter(entry -> entry.mark <= mark)
                                        .peek(entry -> entry.read = true)
                                        .toList()
                                        .size()
                                > 0);
    }

    @Override
    public Mono<Json> page(Actor.Person person, boolean unreadOnly, PageRequest page) {
        return Mono.fromSupplier(
                        () ->
                                entries.stream()
                                        .filter(entry -> entry.person.equals(person.id()))
                                        .filter(entry -> !unreadOnly || !entry.read)
                                        .map(Entry::json)
                                        .collect(Collectors.joining(",", "{\"items\":[", "]}")))
                .map(Json::new);
    }

    @Override
    public Mono<Json> one(Actor.Person person, NotificationId notification) {
        return Mono.justOrEmpty(
                entries.stream()
                        .filter(entry -> entry.person.equals(person.id()))
                        .filter(entry -> entry.id.equals(notification))
                        .map(entry -> new Json(entry.json()))
                        .findFirst());
    }

    @Override
    public Mono<Integer> unread(Actor.Person person) {
        return Mono.fromSupplier(() -> Math.min(unreadOf(person.id()).size(), 100));
    }

    private static final class Entry {
        private final NotificationId id = new NotificationId(UUID.randomUUID());
        private final UserId person;
        private final NotificationKind kind;
        private final UUID group;
        private final UUID record;
        private Instant at;
        private int count;
        private long mark;
        private boolean read;

        private Entry(Notification first) {
            person = first.person();
            kind = first.occasion().kind();
            group = first.group();
            record = first.occasion().record();
            at = first.occasion().at();
        }

        private boolean isOf(Notification one) {
            return person.equals(one.person())
                    && kind == one.occasion().kind()
                    && group.equals(one.group());
        }

        private String json() {
            return """
            {"id":"%s","kind":"%s","unread":%b,"at":"%s","mark":%d,"count":%d,
             "latest":[{"recordId":"%s","facts":{},"at":"%s"}]}
            """
                    .formatted(id.value(), kind, !read, at, mark, count, record, at);
        }
    }
}
