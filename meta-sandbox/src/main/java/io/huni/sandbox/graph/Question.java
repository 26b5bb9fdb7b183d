package io.huni.sandbox.graph;

import io.huni.sandbox.world.Token;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of the Graph API, taken apart.
 *
 * @param base address under which the caller knows the API, with the version
 * @param path without the version
 * @param parameters of query and body together
 */
record Question(
        String base,
        String method,
        List<String> path,
        Map<String, String> parameters,
        Optional<Token> token) {
    String part(int index) {
        return path.get(index);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** How many the caller wants on a page. */
    int limit(int otherwise) {
        return parameter("limit").map(Question::positive).orElse(otherwise);
    }

    private static int positive(String digits) {
        if (!digits.matches("[1-9]\\d{0,8}")) {
            throw GraphError.parameter("Param limit must be an integer greater than 0");
        }
        return Integer.parseInt(digits);
    }

    Token needToken() {
        return token.orElseThrow(
                () ->
                        new GraphError(
                                400,
                                2500,
                                0,
                                "An active access token must be used to query information about the"
                                        + " current user."));
    }

    /** The token, when it opens the page. */
    Token needPage(String pageId, String permission) {
        Token held = needToken();
        if (!held.pages().contains(pageId)) {
            throw GraphError.missing(pageId);
        }
        if (!held.permissions().contains(permission)) {
            throw GraphError.permission(permission);
        }
        return held;
    }

    List<String> fields(List<String> otherwise) {
        return parameter("fields").map(fields -> List.of(fields.split(",", -1))).orElse(otherwise);
    }
}
