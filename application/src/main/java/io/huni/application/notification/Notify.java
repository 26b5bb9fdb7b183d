package io.huni.application.notification;

import io.huni.application.shared.UnitOfWork;
import io.huni.domain.notification.Notification;
import io.huni.domain.notification.Occasion;
import io.huni.domain.notification.Reader;

import reactor.core.publisher.Mono;

import java.util.List;

/** Finds who hears of what has happened, and tells them. Again for the same events it is silent. */
record Notify(Readers readers, NotificationPorts ports, UnitOfWork unitOfWork) {
    Mono<Void> of(List<Occasion> occasions) {
        return occasions.isEmpty()
                ? Mono.empty()
                : readers.all()
                        .map(all -> Reader.told(all, occasions))
                        .filter(told -> !told.isEmpty())
                        .flatMap(this::tell);
    }

    private Mono<Void> tell(List<Notification> told) {
        return Mono.defer(() -> ports.notifications().add(told))
                .filter(people -> !people.isEmpty())
                .flatMap(ports.news()::added)
                .as(unitOfWork::inTransaction);
    }
}
