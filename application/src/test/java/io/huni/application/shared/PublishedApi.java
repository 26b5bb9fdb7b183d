package io.huni.application.shared;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The committed description of the API, asked for the shapes of its answers. */
public final class PublishedApi {
    private static final Path COMMITTED = Path.of("..", "frontend", "src", "api", "openapi.json");

    private final JsonNode document;
    private final Map<String, JsonNode> operations;

    private PublishedApi(JsonNode document) {
        this.document = document;
        this.operations =
                document.get("paths").values().stream()
                        .flatMap(path -> path.values().stream())
                        .collect(
                                Collectors.toMap(
                                        operation -> operation.get("operationId").asString(),
                                        Function.identity()));
    }

    /** As it lies in the repository, seen from any module. */
    public static PublishedApi committed() {
        try {
            return new PublishedApi(JsonMapper.shared().readTree(Files.readString(COMMITTED)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ids of all. */
    public Set<String> operations() {
        return Set.copyOf(operations.keySet());
    }

    /** The one status that says the operation went well. */
    public int happyStatus(String operation) {
        return operations.get(operation).get("responses").propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .map(Integer::valueOf)
                .reduce(
                        (one, other) -> {
                            throw new IllegalStateException(operation + " has two happy answers");
                        })
                .orElseThrow();
    }

    /** Whether the operation may answer so. */
    public boolean declares(String operation, int status) {
        return operations.get(operation).get("responses").has(Integer.toString(status));
    }

    /** Empty when the answer has no body. */
    public String happyType(String operation) {
        return content(operation).propertyNames().stream().findFirst().orElse("");
    }

    /** What is wrong with a body of the happy answer. */
    public List<String> faultsOfAnswer(String operation, JsonNode body) {
        return new ShapeCheck(document)
                .faults(content(operation).get(happyType(operation)).get("schema"), body);
    }

    /** What is wrong with a value of the named schema. */
    public List<String> faults(String schema, JsonNode value) {
        return new ShapeCheck(document).faults(document.at("/components/schemas/" + schema), value);
    }

    private JsonNode content(String operation) {
        return operations
                .get(operation)
                .get("responses")
                .get(Integer.toString(happyStatus(operation)))
                .path("content");
    }
}
