package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.GraphCall;
import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphReply;
import io.huni.adapter.meta.graph.Json;
import io.huni.domain.connection.Credentials;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;

/** A list that is short enough to be read to its end. */
record PagedCall(GraphClient graph, Credentials credentials, GraphCall first) {
    private static final int MOST_PAGES = 50;

    Flux<JsonNode> rows() {
        return graph.call(credentials, first)
                .expand(this::next)
                .take(MOST_PAGES)
                .flatMapIterable(reply -> Json.list(reply.body().path("data")).toList());
    }

    private Mono<GraphReply> next(GraphReply reply) {
        return Mono.justOrEmpty(reply.next())
                .flatMap(cursor -> graph.call(credentials, first.with("after", cursor)));
    }
}
