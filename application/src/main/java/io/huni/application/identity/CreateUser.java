package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: a new person with a first password. Needs {@code user:manage}; nobody is given more than
 * the actor has.
 */
public interface CreateUser {
    Mono<User> create(Command command);

    record Command(
            Actor actor,
            EmailAddress email,
            String name,
            RoleKey role,
            Password password,
            Optional<DistributorId> distributor,
            Optional<TeamId> team,
            Language language) {}
}
