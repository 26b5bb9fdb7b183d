package io.huni.domain.ranking;

import java.time.Duration;

/**
 * What became of a lead: converted; or not, because it was lost or did not convert for long. An
 * open lead has none before that.
 */
public enum Outcome {
    CONVERTED,
    NOT_CONVERTED;

    /** After so long an open lead counts as not converted. */
    public static final Duration PATIENCE = Duration.ofDays(90);
}
