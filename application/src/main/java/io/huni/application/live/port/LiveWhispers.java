package io.huni.application.live.port;

import io.huni.application.live.Announce.Announcement;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Out-port: what every node tells its browsers at this moment and nobody needs later, such as who
 * looks at a record. It has no number, is never written down, and is lost where nobody listens.
 */
public interface LiveWhispers {
    /**
     * @param whisper with fewer than 8,000 bytes of JSON in all
     */
    Mono<Void> tell(Announcement whisper);

    /** What any node tells from now on, hot. */
    Flux<Announcement> stream();
}
