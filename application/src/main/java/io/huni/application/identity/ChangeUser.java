package io.huni.application.identity;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Password;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Edit;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: changes a person; switching one off ends every session. Needs {@code user:manage} and
 * reaches nobody outside the actor's scope or of a role beyond the actor's own.
 */
public interface ChangeUser {
    Mono<User> change(Command command);

    /**
     * Empty means unchanged.
     *
     * @param version that the actor has seen; any when empty
     */
    record Command(
            Actor actor,
            UserId user,
            Optional<String> name,
            Optional<RoleKey> role,
            Optional<Password> password,
            Edit<DistributorId> distributor,
            Edit<TeamId> team,
            Optional<Boolean> active,
            Optional<Language> language,
            Optional<Integer> version) {}
}
