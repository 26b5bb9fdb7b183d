package io.huni.application.idempotency;

import io.huni.application.idempotency.IdempotencyKeys.Claim;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.Base64;

final class DoOnceService implements DoOnce {
    private final IdempotencyKeys keys;
    private final Secrets secrets;
    private final UnitOfWork unitOfWork;
    private final Turns turns = new Turns();

    DoOnceService(IdempotencyKeys keys, Secrets secrets, UnitOfWork unitOfWork) {
        this.keys = keys;
        this.secrets = secrets;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<String> once(Request request, Mono<String> work) {
        return keys.claim(request.actor(), request.key(), request.print())
                .flatMap(claim -> settle(request, claim, work))
                .as(unitOfWork::inTransaction)
                .as(once -> turns.inTurn(owner(request), once));
    }

    private Mono<String> settle(Request request, Claim claim, Mono<String> work) {
        return switch (claim) {
            case Claim.Fresh() -> work.flatMap(answer -> kept(request, answer));
            case Claim.Done(String sealed) -> Mono.fromSupplier(() -> opened(request, sealed));
            case Claim.Misused() -> Mono.error(new Refused(SharedErrorKey.IDEMPOTENCY_KEY_REUSED));
        };
    }

    /** Sealed, because an answer may hold what is told this once, such as the secret of a token. */
    private Mono<String> kept(Request request, String answer) {
        byte[] sealed = secrets.seal(answer, owner(request));
        return keys.fulfil(
                        request.actor(), request.key(), Base64.getEncoder().encodeToString(sealed))
                .thenReturn(answer);
    }

    private String opened(Request request, String sealed) {
        return secrets.open(Base64.getDecoder().decode(sealed), owner(request));
    }

    private static String owner(Request request) {
        String user = request.actor().user().map(id -> id.value().toString()).orElse("program");
        return "idempotency_key." + user + "." + request.key();
    }
}
