package io.huni.domain.connection;

import java.time.Instant;
import java.util.Map;

/**
 * Something that is broken and what to do about it, by key; sentence and remedy live in the
 * translations under {@code fault.<key>.detail} and {@code fault.<key>.remedy}.
 *
 * @param since when it was first seen
 */
public record Fault(FaultKey key, Map<String, String> parameters, Instant since) {
    public Fault {
        parameters = Map.copyOf(parameters);
    }

    public static Fault of(FaultKey key, Instant since) {
        return new Fault(key, Map.of(), since);
    }
}
