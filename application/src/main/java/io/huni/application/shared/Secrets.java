package io.huni.application.shared;

import reactor.core.publisher.Mono;

/**
 * Encrypts what must not be read in a database or a backup. Sealing and opening block without input
 * or output: microseconds.
 */
public interface Secrets {
    /**
     * @param owner names the row and field; a secret moved to another row does not open
     */
    byte[] seal(String plain, String owner);

    /**
     * Opens what {@link #seal} made for the same owner; throws {@link IllegalStateException} when
     * it cannot.
     */
    String open(byte[] sealed, String owner);

    /** Whether the next start would find the key that is in use; looks at its file. */
    Mono<Boolean> keyAtHand();
}
