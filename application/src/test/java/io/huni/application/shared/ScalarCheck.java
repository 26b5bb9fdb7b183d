package io.huni.application.shared;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The words of a schema that limit a text or a number. */
record ScalarCheck(JsonNode schema) {
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        if (value.isString()) {
            checkText(value.asString(), faults);
        }
        if (value.isNumber()) {
            checkNumber(value, faults);
        }
        if (schema.has("enum") && !schema.get("enum").valueStream().anyMatch(value::equals)) {
            faults.add("is none of " + schema.get("enum") + ": " + value);
        }
        return faults;
    }

    private void checkText(String text, List<String> faults) {
        if (!hasFormat(text)) {
            faults.add("is no " + format() + ": " + text);
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").asString()).matcher(text).find()) {
            faults.add("does not match " + schema.get("pattern").asString() + ": " + text);
        }
        int length = text.codePointCount(0, text.length());
        if (length < schema.path("minLength").asInt(0)) {
            faults.add("is too short: " + text);
        }
        if (length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            faults.add("is too long: " + text);
        }
    }

    private void checkNumber(JsonNode value, List<String> faults) {
        if (format().equals("int32") && !value.canConvertToInt()
                || format().equals("int64") && !value.canConvertToLong()) {
            faults.add("is no " + format() + ": " + value);
        }
        if (schema.has("minimum")
                && value.decimalValue().compareTo(schema.get("minimum").decimalValue()) < 0) {
            faults.add("is too small: " + value);
        }
        if (schema.has("maximum")
                && value.decimalValue().compareTo(schema.get("maximum").decimalValue()) > 0) {
            faults.add("is too large: " + value);
        }
    }

    private String format() {
        return schema.path("format").asString("");
    }

    /** A moment is in UTC, because that is what we promise of every one. */
    private boolean hasFormat(String text) {
        try {
            return switch (format()) {
                case "uuid" -> UUID.fromString(text).toString().equals(text);
                case "date-time" ->
                        text.endsWith("Z") && !Instant.parse(text).isBefore(Instant.MIN);
                case "date" -> LocalDate.parse(text).toString().equals(text);
                case "", "password" -> true;
                default -> throw new IllegalStateException("no such format: " + format());
            };
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return false;
        }
    }
}
