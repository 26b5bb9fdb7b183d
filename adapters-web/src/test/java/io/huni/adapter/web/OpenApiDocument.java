package io.huni.adapter.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads the API's description. */
final class OpenApiDocument {
    private OpenApiDocument() {}

    static JsonNode read(ApiTest test) {
        byte[] document =
                test.anyone
                        .mutate()
                        .responseTimeout(Duration.ofSeconds(90))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                        .build()
                        .get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return JsonMapper.shared().readTree(document);
    }

    static List<Operation> operations(JsonNode document) {
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
}
