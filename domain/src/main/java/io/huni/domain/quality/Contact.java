package io.huni.domain.quality;

import java.time.Instant;

/** One time that the house turned to the person. */
public record Contact(Instant at, Outcome outcome) {
    /** What came of it. */
    public enum Outcome {
        /** A call was answered, or the person asked to be called back. */
        REACHED,
        MISSED,
        WRONG_NUMBER,
        /** An e-mail or a message, to which nothing is known to have come back. */
        WRITTEN
    }
}
