package io.huni.application.identity;

import io.huni.application.identity.port.ApiTokens;
import io.huni.application.identity.port.OpenWork;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

final class OffboardUserService implements OffboardUser {
    private final Users users;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final OpenWork work;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    OffboardUserService(
            Users users,
            Sessions sessions,
            ApiTokens tokens,
            OpenWork work,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.work = work;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Leaving> offboard(Actor actor, UserId user, Optional<UserId> handOverTo) {
        return Mono.defer(() -> reached(actor, users.claim(user)))
                .doOnNext(person -> requireAnother(actor, person))
                .delayUntil(this::requireAnotherSuperadmin)
                .flatMap(person -> leaving(actor, person, handOverTo))
                .as(unitOfWork::inTransaction)
                .flatMap(gone -> handedOver(actor, gone));
    }

    @Override
    public Mono<Leaving> preview(Actor actor, UserId user) {
        return Mono.defer(() -> reached(actor, users.find(user)))
                .flatMap(person -> work.count(user))
                .zipWhen(leads -> open(user))
                .map(both -> ended(both.getT1(), both.getT2()));
    }

    private Mono<Leaving> open(UserId user) {
        return sessions.of(user, clock.instant())
                .zipWhen(open -> tokens.of(user))
                .map(both -> new Leaving(0, both.getT1().size(), both.getT2().size()));
    }

    private static Mono<User> reached(Actor actor, Mono<User> person) {
        actor.require(Right.USER_MANAGE);
        return person.filter(found -> actor.visibility(Module.USER).covers(found.owners()))
                .switchIfEmpty(Absent.notFound())
                .doOnNext(found -> actor.requireWithin(found.role()));
    }

    private static void requireAnother(Actor actor, User person) {
        if (actor.user().filter(person.id()::equals).isPresent()) {
            throw new Refused(IdentityErrorKey.OFFBOARDS_SELF);
        }
    }

    private Mono<Void> requireAnotherSuperadmin(User person) {
        return person.isActiveSuperadmin()
                ? users.activeSuperadmins()
                        .filter(count -> count > 1)
                        .switchIfEmpty(
                                Mono.error(() -> new Refused(IdentityErrorKey.LAST_SUPERADMIN)))
                        .then()
                : Mono.empty();
    }

    /** The door closes before any work moves. */
    private Mono<Gone> leaving(Actor actor, User person, Optional<UserId> handOverTo) {
        return successor(actor, person, handOverTo)
                .delayUntil(to -> users.save(person.gone()))
                .zipWhen(to -> open(person.id()))
                .delayUntil(ready -> sessions.closeAll(person.id()))
                .delayUntil(ready -> tokens.removeAll(person.id()))
                .map(ready -> new Gone(person.id(), ready.getT1(), ready.getT2()));
    }

    private Mono<Leaving> handedOver(Actor actor, Gone gone) {
        return part(actor, gone)
                .expand(moved -> moved == 0 ? Mono.empty() : part(actor, gone))
                .reduce(Long::sum)
                .map(leads -> ended(leads, gone.open));
    }

    private Mono<Long> part(Actor actor, Gone gone) {
        return Mono.defer(() -> work.handOver(actor, gone.person, gone.successor))
                .as(unitOfWork::inTransaction);
    }

    private static Leaving ended(long leads, Leaving open) {
        return new Leaving(leads, open.sessions(), open.tokens());
    }

    private Mono<Optional<User>> successor(Actor actor, User leaver, Optional<UserId> to) {
        return Mono.justOrEmpty(to)
                .flatMap(users::find)
                .filter(found -> found.active() && !found.id().equals(leaver.id()))
                .filter(found -> actor.visibility(Module.USER).covers(found.owners()))
                .filter(found -> seesWorkOf(leaver, found))
                .map(Optional::of)
                .switchIfEmpty(to.isEmpty() ? Mono.just(Optional.empty()) : unknownSuccessor());
    }

    /** Whoever sees no leads, or only another distributor's, cannot go on with them. */
    private static boolean seesWorkOf(User leaver, User successor) {
        return switch (successor.sightOfLeads()) {
            case Visibility.Nothing none -> false;
            case Visibility.OfDistributor one ->
                    leaver.distributor().equals(Optional.of(one.distributor()));
            default -> true;
        };
    }

    private static <T> Mono<T> unknownSuccessor() {
        return Mono.error(
                () -> new Refused(IdentityErrorKey.SUCCESSOR_UNKNOWN, Map.of(), "/handOverTo"));
    }

    /**
     * @param open what ended with the person
     */
    private record Gone(UserId person, Optional<User> successor, Leaving open) {}
}
