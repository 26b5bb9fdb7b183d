package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** In-port: the caller's own language and look. */
public interface ChangePreferences {
    Mono<User> change(Actor.Person actor, Optional<Language> language, Optional<Theme> theme);
}
