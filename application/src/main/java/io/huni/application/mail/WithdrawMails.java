package io.huni.application.mail;

import reactor.core.publisher.Mono;

/** In-port for other features: takes mails back that say what is no longer so. */
public interface WithdrawMails {
    /**
     * In the transaction that is open, if one is. What a mail server has taken already is gone.
     *
     * @param about as the mails were written with
     */
    Mono<Void> withdraw(String about);
}
