package io.huni.sandbox.graph;

import io.netty.handler.codec.http.QueryStringDecoder;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;

/** Reads the parameters of a call, wherever they stand: query, form or JSON body. */
final class Parameters {
    private Parameters() {}

    static Map<String, String> of(String uri, String body, JsonMapper json) {
        Map<String, String> all = new HashMap<>(query(new QueryStringDecoder(uri)));
        String start = body.stripLeading();
        if (start.startsWith("{")) {
            all.putAll(fields(body, json));
        } else if (start.startsWith("--")) {
            all.putAll(Multipart.fields(body));
        } else if (!start.isEmpty()) {
            all.putAll(query(new QueryStringDecoder(body, false)));
        }
        return all;
    }

    private static Map<String, String> query(QueryStringDecoder decoder) {
        Map<String, String> found = new HashMap<>();
        decoder.parameters().forEach((name, values) -> found.put(name, values.getLast()));
        return found;
    }

    private static Map<String, String> fields(String body, JsonMapper json) {
        try {
            Map<String, String> found = new HashMap<>();
            json.readTree(body)
                    .properties()
                    .forEach(field -> found.put(field.getKey(), text(field.getValue())));
            return found;
        } catch (JacksonException unreadable) {
            throw GraphError.parameter("The body is not valid JSON");
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
