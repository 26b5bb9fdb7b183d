package io.huni.application.analytics;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** In-port for other features: when the organisation works, public holidays left out. */
public interface HouseHours {
    /** As they are now. */
    Mono<Hours> hours();

    /** What is known of the hours without asking again. */
    interface Hours {
        /** The moment itself while the organisation works, else that at which it begins to. */
        Instant first(Instant from);
    }
}
