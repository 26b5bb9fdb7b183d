package io.huni.adapter.persistence.delivery;

import reactor.core.publisher.Mono;

import java.util.List;

/** Makes a group durable in one commit. */
@FunctionalInterface
interface GroupWriter {
    /** Completes after the commit; an error means that nobody may be told of success. */
    Mono<Void> write(List<Waiting> group);
}
