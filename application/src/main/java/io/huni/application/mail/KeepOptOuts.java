package io.huni.application.mail;

import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Optional;

/**
 * In-port for other features: who gets no mail that may be refused. What waits for such an address
 * never leaves. In the transaction that is open, if one is.
 */
public interface KeepOptOuts {
    /**
     * The person's own word stands over that of others, whoever spoke first.
     *
     * @param digest SHA-256 of the address in lower case, as hex
     * @param by empty when the person said so
     */
    Mono<Void> optOut(String digest, Optional<UserId> by);

    /** The person wants them again. */
    Mono<Void> optIn(String digest);

    /**
     * Takes back what others said of the person. False when the person said so: withdrawn consent
     * is the person's to give again.
     *
     * @see <a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj">GDPR, article 7 (3)</a>
     */
    Mono<Boolean> optInByOthers(String digest);
}
