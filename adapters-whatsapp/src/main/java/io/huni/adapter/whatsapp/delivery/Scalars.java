package io.huni.adapter.whatsapp.delivery;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads WhatsApp's JSON without trusting a type. */
final class Scalars {
    private Scalars() {}

    /** A scalar as text, digit by digit; empty when there is none or it is blank. */
    static Optional<String> text(JsonNode node) {
        if (node.isIntegralNumber()) {
            return Optional.of(node.bigIntegerValue().toString());
        }
        Optional<String> text =
                node.isValueNode() && !node.isNull() ? node.asStringOpt() : Optional.empty();
        return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** The elements of a list, or the one object that stands in its place. */
    static Stream<JsonNode> list(JsonNode node) {
        if (node.isObject()) {
            return Stream.of(node);
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.empty();
    }
}
