package io.huni.application.shared;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares a value with its schema, for the words that our description uses; an unknown word is an
 * error, so that none is passed over. A field that no schema names is a fault as well.
 */
final class ShapeCheck {
    private static final Set<String> KNOWN =
            Set.of(
                    "$ref",
                    "type",
                    "format",
                    "properties",
                    "required",
                    "items",
                    "additionalProperties",
                    "enum",
                    "pattern",
                    "minimum",
                    "maximum",
                    "minLength",
                    "maxLength",
                    "example",
                    "description",
                    "default",
                    "writeOnly");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    ShapeCheck(JsonNode document) {
        this.document = document;
    }

    List<String> faults(JsonNode schema, JsonNode value) {
        check(schema, value, "");
        return List.copyOf(faults);
    }

    private void check(JsonNode schema, JsonNode value, String place) {
        schema.propertyNames().stream()
                .filter(word -> !KNOWN.contains(word))
                .forEach(word -> note(place, "the schema's word " + word + " is unknown"));
        if (schema.has("$ref")) {
            check(document.at(schema.get("$ref").asString().substring(1)), value, place);
        } else {
            checkHere(schema, value, place);
        }
    }

    private void checkHere(JsonNode schema, JsonNode value, String place) {
        if (!isOfType(schema.path("type").asString(""), value)) {
            note(place, "is no " + schema.get("type").asString() + ": " + value);
            return;
        }
        checkFields(schema, value, place);
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            check(schema.path("items"), value.get(index), place + "/" + index);
        }
        new ScalarCheck(schema).faults(value).forEach(fault -> note(place, fault));
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "" -> true;
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    private void checkFields(JsonNode schema, JsonNode value, String place) {
        if (!value.isObject() || !schema.path("type").asString("").equals("object")) {
            return;
        }
        schema.path("required").values().stream()
                .map(JsonNode::asString)
                .filter(field -> !value.has(field))
                .forEach(field -> note(place + "/" + field, "is missing"));
        value.properties()
                .forEach(
                        field ->
                                checkField(
                                        schema,
                                        field.getKey(),
                                        field.getValue(),
                                        place + "/" + field.getKey()));
    }

    private void checkField(JsonNode schema, String field, JsonNode value, String place) {
        JsonNode named = schema.path("properties").path(field);
        JsonNode further = schema.path("additionalProperties");
        if (named.isObject()) {
            check(named, value, place);
        } else if (further.isObject()) {
            check(further, value, place);
        } else {
            note(place, "is nowhere described");
        }
    }

    private void note(String place, String fault) {
        faults.add((place.isEmpty() ? "/" : place) + " " + fault);
    }
}
