package io.huni.application.notification.port;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Out-port: the numbers of a day for distributors' people. */
public interface DailySummaries {
    /** Those who have not been told of their morning yet, but for those whose turn is later. */
    Mono<Set<UserId>> due(Map<UserId, Instant> mornings, Instant now);

    /**
     * Notes the morning as told, inside a transaction.
     *
     * @return nothing when it was told before
     */
    Mono<Claimed> claim(UserId person, Instant morning);

    /** It could not be told: it is tried again, each time later. */
    Mono<Void> putOff(UserId person, Instant now);

    /**
     * What was, and what is, by the clock of the distributor.
     *
     * @param after excluded
     * @param until included
     */
    Mono<Numbers> numbers(DistributorId distributor, Instant after, Instant until);

    /**
     * @param last the morning that was told before
     */
    record Claimed(Optional<Instant> last) {}

    /**
     * @param fresh that came, or were handed over, within the span
     * @param waiting for their first answer now
     * @param late of these, longer than the target
     * @param converted within the span
     */
    record Numbers(long fresh, long waiting, long late, long converted) {
        public boolean isNothing() {
            return fresh + waiting + late + converted == 0;
        }
    }
}
