package io.huni.adapter.persistence.shared;

import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A fault as it stands in a jsonb column. */
public record FaultJson(String key, Map<String, String> parameters, String since) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public static FaultJson of(Fault fault) {
        return new FaultJson(fault.key().name(), fault.parameters(), fault.since().toString());
    }

    /** The column's text, null for no fault. */
    public static @Nullable String text(Optional<Fault> fault) {
        return fault.map(FaultJson::of).map(MAPPER::writeValueAsString).orElse(null);
    }

    /** What {@link #text} has written. */
    public static Optional<Fault> read(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(json -> MAPPER.readValue(json, FaultJson.class).fault());
    }

    public Fault fault() {
        return new Fault(FaultKey.valueOf(key), parameters, Instant.parse(since));
    }
}
