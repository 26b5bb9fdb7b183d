package io.huni.application.notification;

import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationId;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class ReadNotificationsService implements ReadNotifications {
    private final NotificationPorts ports;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ReadNotificationsService(NotificationPorts ports, UnitOfWork unitOfWork, Clock clock) {
        this.ports = ports;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Void> read(Actor.Person person, NotificationId notification, long mark) {
        return ports.reads()
                .one(person, notification)
                .switchIfEmpty(Absent.notFound())
                .then(Mono.defer(() -> marked(person.id(), notification, mark)));
    }

    private Mono<Void> marked(UserId person, NotificationId one, long mark) {
        return Mono.defer(() -> ports.notifications().read(person, one, mark, clock.instant()))
                .flatMap(read -> told(person, read))
                .as(unitOfWork::inTransaction);
    }

    @Override
    public Mono<Void> readAll(Actor.Person person, long mark) {
        return Mono.defer(() -> ports.notifications().readAll(person.id(), mark, clock.instant()))
                .flatMap(read -> told(person.id(), read))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> told(UserId person, boolean read) {
        return read ? ports.news().read(person) : Mono.empty();
    }
}
