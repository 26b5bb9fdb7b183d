package io.huni.application.shared;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import java.util.Map;
import java.util.Optional;

/** Keeps a change from undoing another one that its author has not seen. */
public final class Versions {
    private Versions() {}

    /**
     * Refuses with {@code shared.stale} when the record has another version than the caller saw.
     *
     * @param seen any when empty
     */
    public static void require(int now, Optional<Integer> seen) {
        if (seen.filter(version -> version != now).isPresent()) {
            throw new Refused(SharedErrorKey.STALE, Map.of("version", now));
        }
    }
}
