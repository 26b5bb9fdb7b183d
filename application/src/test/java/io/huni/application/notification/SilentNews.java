package io.huni.application.notification;

import io.huni.application.notification.port.NotificationNews;
import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Remembers whose browsers were told. */
public final class SilentNews implements NotificationNews {
    private final List<UserId> told = new ArrayList<>();

    List<UserId> told() {
        return List.copyOf(told);
    }

    @Override
    public Mono<Void> added(Set<UserId> people) {
        return Mono.fromRunnable(() -> told.addAll(people));
    }

    @Override
    public Mono<Void> read(UserId person) {
        return Mono.fromRunnable(() -> told.add(person));
    }
}
