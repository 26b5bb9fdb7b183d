package io.huni.adapter.persistence.ranking;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.ranking.Factor;
import io.huni.domain.ranking.LeadAtCapture;
import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a lead as it was before anybody corrected it. */
final class KnownRow {
    private static final TypeReference<Map<String, @Nullable String>> TEXTS =
            new TypeReference<>() {};
    private static final TypeReference<List<LeadAtCapture.Given>> ANSWERS =
            new TypeReference<>() {};
    private static final String CUSTOM = "custom.";

    private final Readable row;
    private final Map<String, @Nullable String> originals;

    private KnownRow(Readable row) {
        this.row = row;
        this.originals = texts("originals");
    }

    static LeadAtCapture of(Readable row) {
        return new KnownRow(row).lead();
    }

    private LeadAtCapture lead() {
        return new LeadAtCapture(
                attribution(),
                named(),
                asItWas("email", "email"),
                asItWas("phone", "phone"),
                asItWas("service", "service").orElse(""),
                DatabaseJson.read(required(row, "answers", String.class), ANSWERS),
                custom(),
                required(row, "submitted_at", Instant.class));
    }

    private boolean named() {
        return Stream.of(
                        asItWas("fullName", "full_name"),
                        asItWas("firstName", "first_name"),
                        asItWas("lastName", "last_name"))
                .anyMatch(Optional::isPresent);
    }

    private Optional<String> asItWas(String name, String column) {
        return originals.containsKey(name)
                ? Optional.ofNullable(originals.get(name))
                : optional(row, column, String.class);
    }

    private Map<String, String> custom() {
        Map<String, @Nullable String> values = new HashMap<>(texts("custom"));
        originals.forEach(
                (name, value) -> {
                    if (name.startsWith(CUSTOM)) {
                        values.put(name.substring(CUSTOM.length()), value);
                    }
                });
        return values.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()));
    }

    private Map<Factor.Kind, String> attribution() {
        Map<Factor.Kind, String> attribution = new HashMap<>();
        texts("attribution")
                .forEach((kind, value) -> attribution.put(Factor.Kind.valueOf(kind), value));
        return attribution;
    }

    private Map<String, @Nullable String> texts(String column) {
        return DatabaseJson.read(required(row, column, String.class), TEXTS);
    }
}
