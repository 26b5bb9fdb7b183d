package io.huni.domain.lead;

import java.util.List;

/**
 * What a form sent for one of its fields, before anybody decided what the field means.
 *
 * @param key as the source named it; may be localised and in any case
 * @param values may be empty
 */
public record FieldAnswer(String key, List<String> values) {
    public FieldAnswer {
        values = List.copyOf(values);
    }

    public String joined() {
        return String.join(", ", values).strip();
    }
}
