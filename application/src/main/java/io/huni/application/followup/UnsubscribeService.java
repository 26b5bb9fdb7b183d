package io.huni.application.followup;

import io.huni.application.followup.UnsubscribeTokens.Opened;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.mail.MailLanguage;

import reactor.core.publisher.Mono;

import java.util.Optional;

final class UnsubscribeService implements Unsubscribe {
    private final UnsubscribeTokens tokens;
    private final KeepOptOuts optOuts;
    private final Hindered hindered;
    private final UnitOfWork unitOfWork;

    UnsubscribeService(
            UnsubscribeTokens tokens,
            KeepOptOuts optOuts,
            Hindered hindered,
            UnitOfWork unitOfWork) {
        this.tokens = tokens;
        this.optOuts = optOuts;
        this.hindered = hindered;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<MailLanguage> look(String token) {
        return opened(token).map(Opened::language);
    }

    @Override
    public Mono<MailLanguage> optOut(String token) {
        return opened(token)
                .delayUntil(opened -> out(opened.digest()))
                .map(Opened::language)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Void> out(String digest) {
        return optOuts.optOut(digest, Optional.empty())
                .then(Mono.defer(() -> hindered.withdrawOf(digest)));
    }

    @Override
    public Mono<MailLanguage> optIn(String token) {
        return opened(token)
                .delayUntil(opened -> optOuts.optIn(opened.digest()))
                .map(Opened::language)
                .as(unitOfWork::inTransaction);
    }

    private Mono<Opened> opened(String token) {
        return Mono.fromSupplier(() -> tokens.open(token)).flatMap(Mono::justOrEmpty);
    }
}
