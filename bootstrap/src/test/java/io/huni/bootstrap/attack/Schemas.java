package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes input from the schemas of the description: most of it right in form, and odd; some of it
 * wrong; a little of it monstrous.
 */
final class Schemas {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 5;
    private static final int MEGABYTE = 1_000_000;

    private final Noise noise;
    private final JsonNode schemas;

    Schemas(Noise noise, JsonNode document) {
        this.noise = noise;
        this.schemas = document.at("/components/schemas");
    }

    /** A value for a parameter of that schema. */
    String parameter(JsonNode schema) {
        if (noise.chance(30)) {
            return noise.text();
        }
        JsonNode value =
                value(
                        schema.path("type").asString("").equals("array")
                                ? schema.path("items")
                                : schema,
                        0);
        return value.isString() ? value.asString("") : value.toString();
    }

    byte[] body(JsonNode schema) {
        return switch (noise.below(200)) {
            case 0 -> bytes(noise.text());
            case 1 -> bytes("[".repeat(100_000));
            case 2 -> bytes("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
            case 3 -> new byte[] {'"', (byte) 0xc3, (byte) 0x28, (byte) 0xff, '"'};
            case 4 -> bytes(oversized(schema).toString());
            case 5 -> bytes(value(schema, 0).toString().replaceFirst(":", "::"));
            case 6 -> bytes(value(schema, 0).toString().replace("e", "\\ud800"));
            case 7 -> bytes("1e" + "9".repeat(noise.below(300)));
            default -> bytes(value(schema, 0).toString());
        };
    }

    /** One of the fields about a megabyte long, or two. */
    private JsonNode oversized(JsonNode schema) {
        JsonNode made = value(schema, 0);
        if (made instanceof ObjectNode object && !object.isEmpty()) {
            object.put(
                    noise.oneOf(List.copyOf(object.propertyNames())),
                    "ğ".repeat(MEGABYTE / 4 + noise.below(MEGABYTE)));
        }
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (noise.chance(1) || depth > DEEPEST) {
            return anything();
        }
        if (schema.has("$ref")) {
            return value(
                    schemas.path(schema.get("$ref").asString("").replaceFirst(".*/", "")), depth);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return value(schema.get(choice).get(noise.below(schema.get(choice).size())), depth);
            }
        }
        return typed(schema, type(schema), depth);
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? noise.oneOf(type.values().stream().map(it -> it.asString("")).toList())
                : type.asString("");
    }

    private JsonNode typed(JsonNode schema, String type, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.valueToTree(whole(schema));
            case "number" -> JSON.valueToTree(noise.number() * Math.pow(10, noise.below(12)));
            case "boolean" -> JSON.valueToTree(noise.chance(50));
            case "null" -> JSON.nullNode();
            default -> JSON.valueToTree(string(schema));
        };
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(1_000);
        return switch (noise.below(10)) {
            case 0 -> least - 1;
            case 1 -> most + 1;
            case 2 ->
                    noise.oneOf(
                            List.of(Long.MIN_VALUE, Long.MAX_VALUE, (long) Integer.MAX_VALUE, -1L));
            default -> least + noise.below(Math.max(1, most - least + 1));
        };
    }

    private String string(JsonNode schema) {
        JsonNode choices = schema.path("enum");
        if (!choices.isEmpty() && noise.chance(92)) {
            return choices.get(noise.below(choices.size())).asString("");
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> noise.id();
            case "date-time" -> noise.chance(80) ? noise.oneOf(OddTexts.MOMENTS) : noise.text();
            case "date" -> noise.chance(80) ? noise.oneOf(OddTexts.DAYS) : noise.text();
            default ->
                    schema.has("example") && noise.chance(75)
                            ? near(schema.get("example").asString("x"))
                            : noise.text();
        };
    }

    /** The example, now and then with something odd in its middle. */
    private String near(String example) {
        if (noise.chance(80)) {
            return example;
        }
        int at = noise.below(example.length() + 1);
        String odd = noise.text();
        return example.substring(0, at)
                + odd.substring(0, Math.min(4, odd.length()))
                + example.substring(at);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.createObjectNode();
        List<String> required =
                schema.path("required").valueStream().map(it -> it.asString("")).toList();
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            if (noise.chance(required.contains(property.getKey()) ? 96 : 55)) {
                                made.set(property.getKey(), value(property.getValue(), depth + 1));
                            }
                        });
        JsonNode more = schema.path("additionalProperties");
        for (int entry = 0; more.isObject() && entry < noise.below(3); entry++) {
            made.set(noise.text(), value(more, depth + 1));
        }
        if (noise.chance(3)) {
            made.put(noise.text(), noise.text());
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.createArrayNode();
        int size = noise.chance(1) ? 2_000 : noise.below(4);
        for (int at = 0; at < size; at++) {
            made.add(value(schema.path("items"), depth + 1));
        }
        return made;
    }

    private JsonNode anything() {
        return switch (noise.below(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.valueToTree(noise.number() * 1e300);
            case 2 -> JSON.createArrayNode().add(1).addNull();
            case 3 -> JSON.createObjectNode().put("a", 1);
            case 4 -> JSON.valueToTree(true);
            case 5 -> JSON.valueToTree(noise.id());
            default -> JSON.valueToTree(noise.text());
        };
    }
}
