package io.huni.adapter.meta.graph;

import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads Meta's JSON without trusting a type: ids come as numbers or as text, lists as objects. */
public final class Json {
    private static final long MILLIS_FROM = 100_000_000_000L;
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Json() {}

    /** A scalar as text, digit by digit; empty when there is none or it is blank. */
    public static Optional<String> text(JsonNode node) {
        return scalar(node).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> scalar(JsonNode node) {
        if (node.isIntegralNumber()) {
            return Optional.of(node.bigIntegerValue().toString());
        }
        return node.isValueNode() && !node.isNull() ? node.asStringOpt() : Optional.empty();
    }

    /** An id other than 0. */
    public static Optional<MetaId> id(JsonNode node) {
        try {
            return text(node).map(MetaId::new);
        } catch (Refused malformed) {
            return Optional.empty();
        }
    }

    /** The elements of a list, or the one object that stands in its place. */
    public static Stream<JsonNode> list(JsonNode node) {
        if (node.isObject()) {
            return Stream.of(node);
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.empty();
    }

    public static Optional<Long> number(JsonNode node) {
        try {
            return text(node).map(Long::valueOf);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * Unix seconds, or milliseconds where somebody mixed them up; empty for a moment after the year
     * 2100, which no clock of Meta's has told.
     */
    public static Optional<Instant> moment(JsonNode node) {
        return number(node)
                .filter(value -> value > 0)
                .map(
                        value ->
                                value < MILLIS_FROM
                                        ? Instant.ofEpochSecond(value)
                                        : Instant.ofEpochMilli(value))
                .filter(LATEST::isAfter);
    }

    /** {@code true}, {@code 1}, {@code "1"} and {@code "true"} are yes. */
    public static Optional<Boolean> flag(JsonNode node) {
        return text(node).map(text -> "1".equals(text) || "true".equalsIgnoreCase(text));
    }
}
