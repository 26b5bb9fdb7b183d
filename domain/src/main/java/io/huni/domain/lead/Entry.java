package io.huni.domain.lead;

import java.util.Map;
import java.util.Optional;

/**
 * One line of a lead's history.
 *
 * @param description in the words of the person; empty when the type says it all
 * @param before the changed fields as they were, by their names in the API; values are text, a list
 *     of text, or absent
 */
public record Entry(
        InteractionType type,
        String description,
        Optional<String> result,
        Map<String, Object> before,
        Map<String, Object> after) {
    public Entry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    static Entry said(InteractionType type, String description) {
        return new Entry(type, description, Optional.empty(), Map.of(), Map.of());
    }

    static Entry changed(
            InteractionType type,
            String description,
            Map<String, Object> before,
            Map<String, Object> after) {
        return new Entry(type, description, Optional.empty(), before, after);
    }
}
