package io.huni.application.notification;

import io.huni.application.identity.UserQueries;
import io.huni.application.notification.port.NotificationSettings;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.notification.NotificationPreferences;
import io.huni.domain.notification.Reader;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/** Everybody who works here, with what they want to hear of. */
record Readers(UserQueries users, NotificationSettings settings) {
    Mono<List<Reader>> all() {
        return users.visibleTo(new Actor.Program())
                .flatMap(everybody -> settings.all().map(said -> readers(everybody, said)));
    }

    private static List<Reader> readers(
            List<User> everybody, Map<UserId, NotificationPreferences> said) {
        return everybody.stream()
                .filter(User::active)
                .map(
                        user ->
                                new Reader(
                                        user,
                                        said.getOrDefault(
                                                user.id(), NotificationPreferences.usual())))
                .toList();
    }
}
