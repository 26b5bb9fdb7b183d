package io.huni.domain.analytics;

import io.huni.domain.shared.ErrorKey;

/** Refusals around numbers. */
public enum AnalyticsErrorKey implements ErrorKey {
    /** The period ends before it begins. */
    PERIOD_BACKWARDS("analytics.period-backwards"),
    /** Parameter {@code maximum}: how many days a period may have. */
    PERIOD_TOO_LONG("analytics.period-too-long");

    private final String key;

    AnalyticsErrorKey(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
