package io.huni.application.notification;

import io.huni.application.notification.port.ChannelSetups;
import io.huni.application.notification.port.ChannelSetups.Setup;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.application.notification.port.OwnNumbers;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class KeepNotificationPreferencesService implements KeepNotificationPreferences {
    private final NotificationSettings settings;
    private final ChannelSetups setups;
    private final OwnNumbers numbers;
    private final UnitOfWork unitOfWork;

    KeepNotificationPreferencesService(
            NotificationSettings settings,
            ChannelSetups setups,
            OwnNumbers numbers,
            UnitOfWork unitOfWork) {
        this.settings = settings;
        this.setups = setups;
        this.numbers = numbers;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<NotificationPreferences> of(Actor.Person person) {
        return settings.of(person.id()).defaultIfEmpty(NotificationPreferences.usual());
    }

    @Override
    public Mono<NotificationPreferences> save(
            Actor.Person person, NotificationPreferences preferences, Optional<String> telephone) {
        NotificationPreferences kept =
                preferences.at(telephone.map(this::read)).unusual(person.role());
        return Mono.defer(() -> settings.save(person.id(), kept))
                .thenReturn(kept)
                .as(unitOfWork::inTransaction);
    }

    private PhoneNumber read(String typed) {
        return numbers.parse(typed)
                .orElseThrow(
                        () ->
                                new Refused(
                                        SharedErrorKey.PHONE_MALFORMED,
                                        Map.of("value", typed),
                                        "/phone"));
    }

    @Override
    public Mono<Set<NotificationChannel>> ways() {
        return setups.all().map(KeepNotificationPreferencesService::ways);
    }

    private static Set<NotificationChannel> ways(List<Setup> setUp) {
        Set<NotificationChannel> ways =
                EnumSet.complementOf(EnumSet.copyOf(NotificationChannel.TO_SET_UP));
        setUp.forEach(one -> ways.add(one.channel()));
        return ways;
    }
}
