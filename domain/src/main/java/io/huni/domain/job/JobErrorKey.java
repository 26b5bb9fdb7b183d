package io.huni.domain.job;

import io.huni.domain.shared.ErrorKey;

/** Refusals around jobs. */
public enum JobErrorKey implements ErrorKey {
    /** There is nothing left to stop. */
    ENDED("job.ended", Kind.CONFLICT),
    /** It was undone already, its time is over, or its kind cannot be undone. */
    NOT_UNDOABLE("job.not-undoable", Kind.CONFLICT),
    /** Nothing was left out, it goes on, or its kind cannot be done again. */
    NOTHING_TO_RETRY("job.nothing-to-retry", Kind.CONFLICT),
    /** Who asked for it does not work here any more. */
    OWNER_GONE("job.owner-gone", Kind.CONFLICT),
    /** Every try failed. */
    BROKEN("job.broken", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    JobErrorKey(String key, Kind kind) {
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
