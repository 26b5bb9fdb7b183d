package io.huni.sandbox.graph;

import java.util.Map;

/**
 * What a call is answered with.
 *
 * @param headers the usage headers, when the call counts against a page
 */
record Answer(Object body, Map<String, String> headers) {
    static Answer of(Object body) {
        return new Answer(body, Map.of());
    }
}
