package io.huni.domain.lead;

import io.huni.domain.shared.Legible;

import java.util.List;

/**
 * What a form sent for one of its fields, before anybody decided what the field means.
 *
 * @param key as the source named it; may be localised and in any case
 * @param values may be empty
 */
public record FieldAnswer(String key, List<String> values) {
    public FieldAnswer {
        key = Legible.of(key);
        values = values.stream().map(Legible::of).toList();
    }

    public String joined() {
        return String.join(", ", values).strip();
    }
}
