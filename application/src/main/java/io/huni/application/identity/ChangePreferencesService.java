package io.huni.application.identity;

import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class ChangePreferencesService implements ChangePreferences {
    private final Users users;
    private final UnitOfWork unitOfWork;

    ChangePreferencesService(Users users, UnitOfWork unitOfWork) {
        this.users = users;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<User> change(
            Actor.Person actor, Optional<Language> language, Optional<Theme> theme) {
        return users.find(actor.id())
                .switchIfEmpty(Absent.notFound())
                .map(
                        user ->
                                user.preferring(
                                        language.orElse(user.language()),
                                        theme.orElse(user.theme())))
                .flatMap(this::save)
                .as(unitOfWork::inTransaction);
    }

    private Mono<User> save(User user) {
        return users.savePreferences(user.id(), user.language(), user.theme()).thenReturn(user);
    }
}
