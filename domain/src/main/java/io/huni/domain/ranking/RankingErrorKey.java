package io.huni.domain.ranking;

import io.huni.domain.shared.ErrorKey;

/** Refusals around the learned ranking. */
public enum RankingErrorKey implements ErrorKey {
    /** The library of the learner cannot be loaded on this machine. */
    LIBRARY_MISSING("ranking.library-missing", Kind.UNAVAILABLE),
    /** The program ended while it was at work, several times. */
    BROKEN_OFF("ranking.broken-off", Kind.CONFLICT),
    /** Something else went wrong; the log has it. */
    FAILED("ranking.failed", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    RankingErrorKey(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
