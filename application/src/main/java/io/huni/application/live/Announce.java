package io.huni.application.live;

import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * In-port for other features: puts an event on the live channel that needs no outbox, because the
 * next one heals it.
 */
public interface Announce {
    Mono<Void> announce(Announcement announcement);

    /**
     * @param data one JSON value
     */
    record Announcement(
            List<String> topics, String type, Module module, Owners owners, String data) {}
}
