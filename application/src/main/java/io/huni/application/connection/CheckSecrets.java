package io.huni.application.connection;

import reactor.core.publisher.Mono;

/** In-port: whether the tokens that are kept can be used, asked by the program itself. */
public interface CheckSecrets {
    Mono<Finding> check();

    /**
     * @param keyAtHand whether the next start would find the key that is in use
     * @param shut connections whose token or app secret the key does not open
     */
    record Finding(boolean keyAtHand, long shut) {
        public boolean isWell() {
            return keyAtHand && shut == 0;
        }
    }
}
