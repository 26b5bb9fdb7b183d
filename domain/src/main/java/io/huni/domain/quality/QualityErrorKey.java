package io.huni.domain.quality;

import io.huni.domain.shared.ErrorKey;

/** Refusals around criteria. */
public enum QualityErrorKey implements ErrorKey {
    /** Neither end of a range is given, or it ends before it begins. */
    RANGE_EMPTY("quality.range-empty", Kind.RULE),
    /** A criterion that neither gives nor takes points. */
    POINTS_NONE("quality.points-none", Kind.RULE),
    /** A range of what is no number, or a word asked of a number. */
    CHECK_UNFIT("quality.check-unfit", Kind.RULE),
    /** The same criterion stands there more than once. */
    CRITERION_TWICE("quality.criterion-twice", Kind.RULE),
    /** A dimension whose criteria only take points away. */
    NOTHING_TO_REACH("quality.nothing-to-reach", Kind.RULE);

    private final String key;
    private final Kind kind;

    QualityErrorKey(String key, Kind kind) {
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
