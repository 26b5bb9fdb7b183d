package io.huni.domain.offer;

import java.time.Instant;

/** When a time limit ends in this organisation. */
@FunctionalInterface
public interface Deadlines {
    Instant end(TimeLimit limit, Instant from);
}
