package io.huni.application.identity.invitation;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port: keeps a place for somebody and sends the link to it. Needs {@code user:manage}. Refuses
 * with {@code identity.email-taken}, {@code identity.already-invited} or {@code
 * identity.beyond-own}.
 */
public interface InvitePerson {
    Mono<Invitation> invite(Command command);

    record Command(
            Actor.Person actor,
            EmailAddress email,
            RoleKey role,
            Optional<DistributorId> distributor,
            Optional<TeamId> team,
            Language language) {}
}
