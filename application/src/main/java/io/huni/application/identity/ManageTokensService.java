package io.huni.application.identity;

import io.huni.application.identity.port.ApiTokens;
import io.huni.application.shared.Absent;
import io.huni.application.shared.Hash;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TokenId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ManageTokensService implements ManageTokens {
    private final ApiTokens tokens;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final RandomTokens random;
    private final Clock clock;

    ManageTokensService(
            ApiTokens tokens, UnitOfWork unitOfWork, Ids ids, RandomTokens random, Clock clock) {
        this.tokens = tokens;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Mono<Issued> issue(
            Actor.Person actor, String name, Set<Right> rights, Duration lifetime) {
        return Mono.fromSupplier(() -> decided(actor, name, rights, lifetime))
                .flatMap(
                        issued ->
                                tokens.add(issued.token(), Hash.of(issued.secret()))
                                        .thenReturn(issued))
                .as(unitOfWork::inTransaction);
    }

    private Issued decided(Actor.Person actor, String name, Set<Right> rights, Duration lifetime) {
        actor.require(Right.TOKEN_MANAGE);
        if (!rights.stream().allMatch(actor::may)) {
            throw new Refused(IdentityErrorKey.BEYOND_OWN).at("/rights");
        }
        Instant now = clock.instant();
        ApiToken token =
                new ApiToken(
                        new TokenId(ids.next()),
                        actor.id(),
                        name,
                        rights,
                        now,
                        now.plus(lifetime),
                        Optional.empty());
        return new Issued(token, ApiToken.PREFIX + random.next());
    }

    @Override
    public Mono<List<ApiToken>> own(Actor.Person actor) {
        return Mono.fromRunnable(() -> actor.require(Right.TOKEN_MANAGE))
                .then(Mono.defer(() -> tokens.of(actor.id())));
    }

    @Override
    public Mono<Void> revoke(Actor.Person actor, TokenId token) {
        return Mono.fromRunnable(() -> actor.require(Right.TOKEN_MANAGE))
                .then(Mono.defer(() -> tokens.remove(actor.id(), token)))
                .filter(removed -> removed)
                .switchIfEmpty(Absent.notFound())
                .as(unitOfWork::inTransaction)
                .then();
    }
}
