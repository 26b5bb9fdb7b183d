package io.huni.adapter.web.table;

import io.huni.application.shared.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists and objects in one cell, for people. */
final class Details {
    private Details() {}

    /** {@code a, b} of texts, {@code label: value; label: value} of answers. */
    static String of(Json json) {
        JsonNode node = JsonMapper.shared().readTree(json.text());
        if (node.isArray()) {
            boolean plain = node.valueStream().allMatch(JsonNode::isValueNode);
            return node.valueStream()
                    .map(Details::entry)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(plain ? ", " : "; "));
        }
        return node.isObject()
                ? node.propertyStream()
                        .map(pair -> pair.getKey() + ": " + scalar(pair.getValue()))
                        .collect(Collectors.joining("; "))
                : scalar(node);
    }

    private static String entry(JsonNode node) {
        if (!node.isObject()) {
            return scalar(node);
        }
        String name = first(node, "label", "key");
        String value = first(node, "value", "checked");
        return value.isEmpty() ? name : name + ": " + value;
    }

    private static String first(JsonNode node, String... keys) {
        return Stream.of(keys)
                .map(node::path)
                .map(Details::scalar)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String scalar(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? "" : node.asString(node.toString());
    }
}
