package io.huni.adapter.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Random;

/** Makes bad and nearly good input from the schemas of the API's description. */
final class Garbage {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 4;
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "null",
                    "-1",
                    "0",
                    "1e400",
                    "99999999999999999999",
                    "NaN",
                    "true",
                    "\u0000",
                    "a\u0000b",
                    "\ud800",
                    "\u202egnp.exe",
                    "İıŞşĞğ😀",
                    "' or 1=1 --",
                    "<script>alert(1)</script>",
                    "=cmd|' /C calc'!A0",
                    "../../etc/passwd",
                    "%00%ff",
                    "{}",
                    "[]",
                    "{{7*7}}",
                    "0199a8a1-0000-7000-8000-000000000001",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "2026-11-21T10:00:00Z",
                    "-999999999-01-01T00:00:00Z",
                    "2026-02-30T10:00:00Z",
                    "NEW",
                    "x".repeat(3_000));

    private final Random random;
    private final JsonNode schemas;

    Garbage(long seed, JsonNode document) {
        this.random = new Random(seed);
        this.schemas = document.at("/components/schemas");
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A body: mostly of the right form with something wrong in it, sometimes no JSON at all. */
    String body(JsonNode schema) {
        if (chance(6)) {
            return text();
        }
        if (chance(1)) {
            return "{\"name\":\"" + "x".repeat(1_200_000) + "\"}";
        }
        if (chance(2)) {
            return "[".repeat(3_000);
        }
        return value(schema, 0).toString();
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (chance(12) || depth > DEEPEST) {
            return anything();
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().replaceFirst(".*/", "");
            return value(schemas.get(name), depth);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.valueToTree(number());
            case "boolean" -> JSON.valueToTree(random.nextBoolean());
            default -> string(schema);
        };
    }

    private JsonNode string(JsonNode schema) {
        JsonNode choices = schema.path("enum");
        if (!choices.isEmpty() && chance(70)) {
            return choices.get(random.nextInt(choices.size()));
        }
        return JSON.valueToTree(
                schema.has("example") && chance(50) ? schema.get("example").asString("x") : text());
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(
                        property -> {
                            if (chance(80)) {
                                made.set(property.getKey(), value(property.getValue(), depth + 1));
                            }
                        });
        if (chance(10)) {
            made.put(text(), text());
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.createArrayNode();
        int size = chance(3) ? 1_000 : random.nextInt(4);
        for (int at = 0; at < size; at++) {
            made.add(value(schema.get("items"), depth + 1));
        }
        return made;
    }

    private long number() {
        return List.of(0L, 1L, 5L, -1L, 200L, 1_441L, (long) Integer.MAX_VALUE, Long.MIN_VALUE)
                .get(random.nextInt(8));
    }

    private JsonNode anything() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.valueToTree(random.nextDouble() * 1e300);
            case 2 -> JSON.createArrayNode().add(1);
            case 3 -> JSON.createObjectNode().put("a", 1);
            case 4 -> JSON.valueToTree(true);
            default -> JSON.valueToTree(text());
        };
    }
}
