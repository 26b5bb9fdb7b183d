package io.huni.sandbox.graph;

import io.huni.sandbox.world.World.Span;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parameter {@code filtering} of a form's leads. */
final class Filtering {
    private Filtering() {}

    static Span span(String filtering) {
        long after = Long.MIN_VALUE;
        long before = Long.MAX_VALUE;
        for (JsonNode filter : read(filtering)) {
            long value = filter.path("value").asLong();
            switch (filter.path("operator").asString("")) {
                case "GREATER_THAN" -> after = value;
                case "GREATER_THAN_OR_EQUAL" -> after = value - 1;
                case "LESS_THAN" -> before = value;
                default -> throw GraphError.parameter("Filtering operator is not supported");
            }
        }
        return new Span(after, before);
    }

    private static JsonNode read(String filtering) {
        try {
            return JsonMapper.shared().readTree(filtering);
        } catch (JacksonException malformed) {
            throw GraphError.parameter("filtering must be an array");
        }
    }
}
