package io.huni.domain.imports;

import io.huni.domain.shared.Require;

import java.util.Optional;

/**
 * Where one column goes.
 *
 * @param key of the custom field when it goes to one
 */
public record Target(TargetField field, Optional<String> key) {
    private static final int LONGEST_KEY = 60;

    public Target {
        key = key.filter(given -> field == TargetField.CUSTOM);
        if (field == TargetField.CUSTOM) {
            Require.text("key", key.orElse(""), LONGEST_KEY);
        }
    }

    public static Target of(TargetField field) {
        return new Target(field, Optional.empty());
    }

    public static Target custom(String key) {
        return new Target(TargetField.CUSTOM, Optional.of(key));
    }

    /** Whether both mean the same place, of which there is one. */
    boolean collidesWith(Target other) {
        return field == TargetField.CUSTOM
                ? equals(other)
                : field == other.field && !field.takesMany();
    }
}
