package io.huni.adapter.persistence.outbox;

import java.time.Duration;

/**
 * How the relay treats events and failures.
 *
 * @param batch events that a reaction gets at once, at most
 * @param attempts after so many failures an event is parked
 * @param firstWait before the second attempt; doubles with each further one
 * @param longestWait between two attempts
 */
record RelaySettings(int batch, int attempts, Duration firstWait, Duration longestWait) {
    static RelaySettings standard() {
        return new RelaySettings(100, 10, Duration.ofSeconds(1), Duration.ofMinutes(5));
    }

    Duration waitAfter(int failures) {
        Duration doubled = firstWait.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }
}
