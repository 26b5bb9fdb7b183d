package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** In-port: changes a person; switching one off ends every session. Needs {@code user:manage}. */
public interface ChangeUser {
    Mono<User> change(Command command);

    /** Empty means unchanged. */
    record Command(
            Actor actor,
            UserId user,
            Optional<String> name,
            Optional<Role> role,
            Optional<Password> password,
            Optional<DistributorId> distributor,
            Optional<TeamId> team,
            Optional<Boolean> active,
            Optional<Language> language) {}
}
