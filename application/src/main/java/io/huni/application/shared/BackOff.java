package io.huni.application.shared;

import java.time.Duration;

/**
 * How long to wait before another try: twice as long each time, spread by a quarter up or down, so
 * that many who failed together do not come back together.
 *
 * @param first before the second try
 * @param longest never more than this and its spread
 */
public record BackOff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /**
     * @param failures so far, at least 1
     * @param chance 0 to 1, where between the shortest and the longest spread
     */
    public Duration after(int failures, double chance) {
        long doubled = first.toMillis() << Math.min(Math.max(failures, 1) - 1, MOST_DOUBLINGS);
        long bounded = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (0.75 + chance / 2)));
    }
}
