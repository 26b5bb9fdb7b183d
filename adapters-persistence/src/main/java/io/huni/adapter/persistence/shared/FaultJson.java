package io.huni.adapter.persistence.shared;

import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A fault as it stands in a jsonb column. */
public record FaultJson(String key, Map<String, String> parameters, String since) {
    public static FaultJson of(Fault fault) {
        return new FaultJson(fault.key().name(), fault.parameters(), fault.since().toString());
    }

    /** The column's text, null for no fault. */
    public static @Nullable String text(Optional<Fault> fault) {
        return fault.map(FaultJson::of).map(DatabaseJson::write).orElse(null);
    }

    /** What {@link #text} has written. */
    public static Optional<Fault> read(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(json -> DatabaseJson.read(json, FaultJson.class).fault());
    }

    public Fault fault() {
        return new Fault(FaultKey.valueOf(key), parameters, Instant.parse(since));
    }
}
