package io.huni.bootstrap.attack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One operation of the API's committed description, which is that of the running program. */
record Operation(String method, String path, JsonNode node) {
    private static final Path COMMITTED = Path.of("../frontend/src/api/openapi.json");

    static JsonNode document() {
        try {
            return JsonMapper.shared().readTree(Files.readString(COMMITTED));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Operation> all(JsonNode document) {
        return document.get("paths").properties().stream()
                .flatMap(
                        path ->
                                path.getValue().properties().stream()
                                        .map(
                                                operation ->
                                                        new Operation(
                                                                operation
                                                                        .getKey()
                                                                        .toUpperCase(Locale.ROOT),
                                                                path.getKey(),
                                                                operation.getValue())))
                .toList();
    }

    String id() {
        return node.get("operationId").asString();
    }

    boolean declares(int status) {
        return node.get("responses").has(Integer.toString(status));
    }

    /** Whether it opens without a session. */
    boolean isOpen() {
        return node.has("security") && node.get("security").isEmpty();
    }

    List<JsonNode> parameters(String in) {
        return node.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").asString("").equals(in))
                .toList();
    }

    List<String> queryNames() {
        return parameters("query").stream().map(it -> it.get("name").asString("")).toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
