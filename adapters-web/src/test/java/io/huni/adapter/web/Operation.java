package io.huni.adapter.web;

import tools.jackson.databind.JsonNode;

/** One operation of the API's description. */
record Operation(String method, String path, JsonNode node) {
    String id() {
        return node.get("operationId").asString();
    }

    boolean declares(int status) {
        return node.get("responses").has(Integer.toString(status));
    }
}
