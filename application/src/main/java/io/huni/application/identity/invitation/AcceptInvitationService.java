package io.huni.application.identity.invitation;

import io.huni.application.identity.OpenSession;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.identity.Throttle;
import io.huni.application.identity.port.Invitations;
import io.huni.application.identity.port.Letters;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Hash;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Invitation;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;

final class AcceptInvitationService implements AcceptInvitation {
    private final Throttle throttle;
    private final Invitations invitations;
    private final Users users;
    private final Letters letters;
    private final PasswordHashing hashing;
    private final OpenSession openSession;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    AcceptInvitationService(
            Throttle throttle,
            Invitations invitations,
            Users users,
            Letters letters,
            PasswordHashing hashing,
            OpenSession openSession,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.throttle = throttle;
        this.invitations = invitations;
        this.users = users;
        this.letters = letters;
        this.hashing = hashing;
        this.openSession = openSession;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<Invitation> look(String token, String address) {
        String hash = Hash.of(token);
        return throttle.admit("invitation:" + hash, address)
                .then(Mono.defer(() -> invitations.findByToken(hash)))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .switchIfEmpty(invalid())
                .flatMap(found -> throttle.succeeded("invitation:" + hash).thenReturn(found));
    }

    @Override
    public Mono<OpenedSession> accept(Command command) {
        return look(command.token(), command.address())
                .map(invitation -> new Place(invitation, person(invitation, command)))
                .flatMap(place -> hashed(place, command))
                .flatMap(user -> openSession.open(user, command.userAgent(), command.address()));
    }

    private User person(Invitation invitation, Command command) {
        return invitation.accepted(new UserId(ids.next()), command.name());
    }

    private Mono<User> hashed(Place place, Command command) {
        return Mono.defer(() -> hashing.hash(command.password().notLike(place.user().email())))
                .flatMap(hash -> taken(place, hash));
    }

    private Mono<User> taken(Place place, String hash) {
        return invitations
                .remove(place.invitation().id())
                .filter(first -> first)
                .switchIfEmpty(invalid())
                .flatMap(first -> users.add(place.user(), hash))
                .then(Mono.defer(() -> letters.withdraw(place.invitation().id())))
                .thenReturn(place.user())
                .as(unitOfWork::inTransaction);
    }

    private static <T> Mono<T> invalid() {
        return Mono.error(() -> new Refused(IdentityErrorKey.LINK_INVALID));
    }

    private record Place(Invitation invitation, User user) {}
}
