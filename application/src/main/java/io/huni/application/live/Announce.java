package io.huni.application.live;

import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/**
 * In-port for other features: puts an event on the live channel that needs no outbox, because the
 * next one heals it.
 */
public interface Announce {
    Mono<Void> announce(Announcement announcement);

    /**
     * What is announced is told to the house. A distributor hears only what has a version for it.
     *
     * @param data one JSON value
     * @param partnerData the same as a distributor may see it
     */
    record Announcement(
            List<String> topics,
            String type,
            Module module,
            Owners owners,
            String data,
            Optional<String> partnerData) {
        public Announcement(
                List<String> topics, String type, Module module, Owners owners, String data) {
            this(topics, type, module, owners, data, Optional.empty());
        }

        /** The same for a distributor too, as it is. */
        public Announcement openToPartners() {
            return new Announcement(topics, type, module, owners, data, Optional.of(data));
        }
    }
}
