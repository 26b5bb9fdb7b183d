package io.huni.adapter.persistence.shared;

import java.util.List;

/**
 * A part of a WHERE with its parameters.
 *
 * @param sql has a question mark for each parameter, in their order
 */
public record Condition(String sql, List<Parameter> parameters) {
    public Condition {
        parameters = List.copyOf(parameters);
    }

    public static Condition of(String sql, Parameter... parameters) {
        return new Condition(sql, List.of(parameters));
    }
}
