package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Whether a JSON is of the form that the description declares. */
final class SchemaCheck {
    private final JsonNode schemas;

    SchemaCheck(JsonNode document) {
        schemas = document.at("/components/schemas");
    }

    /** Where it is not, in words. */
    List<String> faults(JsonNode value, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        check(value, schema, "", faults);
        return faults;
    }

    private void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(
                    value,
                    schemas.path(schema.get("$ref").asString("").replaceFirst(".*/", "")),
                    at,
                    faults);
            return;
        }
        if (schema.has("allOf")) {
            schema.get("allOf").forEach(part -> check(value, part, at, faults));
        }
        if (schema.has("type") && types(schema).noneMatch(type -> isOf(value, type))) {
            faults.add(at + " is no " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + " is none of " + schema.get("enum") + ": " + value);
        }
        if (value.isObject()) {
            object(value, schema, at, faults);
        }
        if (value.isArray() && schema.has("items")) {
            for (int index = 0; index < value.size(); index++) {
                check(value.get(index), schema.get("items"), at + "/" + index, faults);
            }
        }
    }

    private static java.util.stream.Stream<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type.isArray()
                ? type.valueStream().map(one -> one.asString(""))
                : java.util.stream.Stream.of(type.asString(""));
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    /** What is not described is not there either. */
    private void object(JsonNode value, JsonNode schema, String at, List<String> faults) {
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString(""))) {
                faults.add(at + " lacks " + required);
            }
        }
        JsonNode described = schema.path("properties");
        JsonNode more = schema.path("additionalProperties");
        value.properties()
                .forEach(
                        field -> {
                            String place = at + "/" + field.getKey();
                            if (described.has(field.getKey())) {
                                check(
                                        field.getValue(),
                                        described.get(field.getKey()),
                                        place,
                                        faults);
                            } else if (more.isObject()) {
                                check(field.getValue(), more, place, faults);
                            } else if (!described.isEmpty()) {
                                faults.add(place + " is not described");
                            }
                        });
    }
}
