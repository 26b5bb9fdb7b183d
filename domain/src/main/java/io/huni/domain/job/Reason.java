package io.huni.domain.job;

import io.huni.domain.shared.ErrorKey;

/**
 * Why something was not done.
 *
 * @param key of an {@link ErrorKey} whose sentence needs no parameters
 */
public record Reason(String key) {
    public static Reason of(ErrorKey key) {
        return new Reason(key.key());
    }
}
