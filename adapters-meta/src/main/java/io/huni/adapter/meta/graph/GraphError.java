package io.huni.adapter.meta.graph;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.Optional;

/**
 * The error object of an answer.
 *
 * @param subcode 0 when there is none
 * @param message for developers and in English, unlike the texts for users
 */
record GraphError(int code, int subcode, String message) {
    /** A body inside HTTP 200 may hold one, too. */
    static Optional<GraphError> in(JsonNode body) {
        JsonNode error = body.path("error");
        return error.isObject()
                ? Optional.of(
                        new GraphError(
                                number(error, "code"),
                                number(error, "error_subcode"),
                                Json.text(error.path("message")).orElse("")))
                : Optional.empty();
    }

    boolean says(String words) {
        return message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static int number(JsonNode error, String name) {
        return Json.number(error.path(name)).map(Long::intValue).orElse(0);
    }
}
