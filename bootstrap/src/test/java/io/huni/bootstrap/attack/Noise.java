package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Makes input from the schemas of the description: most of it right in form, and odd; some of it
 * wrong; a little of it monstrous. The same seed makes the same.
 */
final class Noise {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 5;
    private static final int MEGABYTE = 1_000_000;

    private final Random random;
    private final JsonNode schemas;
    private final List<String> ids;

    Noise(long seed, JsonNode document, List<String> ids) {
        this.random = new Random(seed);
        this.schemas = document.at("/components/schemas");
        this.ids = ids;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String text() {
        return oneOf(OddTexts.ALL);
    }

    /** A record that is there, mostly. */
    String id() {
        return chance(80)
                ? oneOf(ids)
                : chance(60) ? new UUID(random.nextLong(), random.nextLong()).toString() : text();
    }

    /** A value for a parameter of that schema. */
    String parameter(JsonNode schema) {
        if (chance(30)) {
            return text();
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
        return switch (random.nextInt(120)) {
            case 0 -> bytes(text());
            case 1 -> bytes("[".repeat(100_000));
            case 2 -> bytes("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
            case 3 -> new byte[] {'"', (byte) 0xc3, (byte) 0x28, (byte) 0xff, '"'};
            case 4 -> bytes(oversized(schema).toString());
            case 5 -> bytes(value(schema, 0).toString().replaceFirst(":", "::"));
            case 6 -> bytes(value(schema, 0).toString().replace("e", "\\ud800"));
            case 7 -> bytes("1e" + "9".repeat(random.nextInt(300)));
            default -> bytes(value(schema, 0).toString());
        };
    }

    /** One of the fields a megabyte long. */
    private JsonNode oversized(JsonNode schema) {
        JsonNode made = value(schema, 0);
        if (made instanceof ObjectNode object && !object.isEmpty()) {
            object.put(
                    oneOf(List.copyOf(object.propertyNames())),
                    "ğ".repeat(random.nextInt(MEGABYTE / 2)));
        }
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (chance(3) || depth > DEEPEST) {
            return anything();
        }
        if (schema.has("$ref")) {
            return value(
                    schemas.path(schema.get("$ref").asString("").replaceFirst(".*/", "")), depth);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return value(
                        schema.get(choice).get(random.nextInt(schema.get(choice).size())), depth);
            }
        }
        return typed(schema, type(schema), depth);
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? oneOf(type.values().stream().map(it -> it.asString("")).toList())
                : type.asString("");
    }

    private JsonNode typed(JsonNode schema, String type, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.valueToTree(whole(schema));
            case "number" ->
                    JSON.valueToTree(random.nextGaussian() * Math.pow(10, random.nextInt(12)));
            case "boolean" -> JSON.valueToTree(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.valueToTree(string(schema));
        };
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(1_000);
        return switch (random.nextInt(10)) {
            case 0 -> least - 1;
            case 1 -> most + 1;
            case 2 -> oneOf(List.of(Long.MIN_VALUE, Long.MAX_VALUE, (long) Integer.MAX_VALUE, -1L));
            default -> least + random.nextLong(Math.max(1, most - least + 1));
        };
    }

    private String string(JsonNode schema) {
        JsonNode choices = schema.path("enum");
        if (!choices.isEmpty() && chance(92)) {
            return choices.get(random.nextInt(choices.size())).asString("");
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> id();
            case "date-time" -> chance(80) ? oneOf(OddTexts.MOMENTS) : text();
            case "date" -> chance(80) ? oneOf(OddTexts.DAYS) : text();
            default ->
                    schema.has("example") && chance(55)
                            ? near(schema.get("example").asString("x"))
                            : text();
        };
    }

    /** The example, now and then with something odd in its middle. */
    private String near(String example) {
        if (chance(60)) {
            return example;
        }
        int at = random.nextInt(example.length() + 1);
        String odd = text();
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
                            if (chance(required.contains(property.getKey()) ? 96 : 55)) {
                                made.set(property.getKey(), value(property.getValue(), depth + 1));
                            }
                        });
        JsonNode more = schema.path("additionalProperties");
        for (int entry = 0; more.isObject() && entry < random.nextInt(3); entry++) {
            made.set(text(), value(more, depth + 1));
        }
        if (chance(3)) {
            made.put(text(), text());
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.createArrayNode();
        int size = chance(1) ? 2_000 : random.nextInt(4);
        for (int at = 0; at < size; at++) {
            made.add(value(schema.path("items"), depth + 1));
        }
        return made;
    }

    private JsonNode anything() {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.valueToTree(random.nextDouble() * 1e300);
            case 2 -> JSON.createArrayNode().add(1).addNull();
            case 3 -> JSON.createObjectNode().put("a", 1);
            case 4 -> JSON.valueToTree(true);
            case 5 -> JSON.valueToTree(id());
            default -> JSON.valueToTree(text());
        };
    }
}
