package io.huni.domain.offer;

import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.shared.Require;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long a distributor may think.
 *
 * @param working whether only the organisation's working hours count
 */
public record TimeLimit(int hours, boolean working) {
    private static final int MOST = 720;

    public TimeLimit {
        Require.between("withinHours", hours, 1, MOST);
    }

    /**
     * When it ends for somebody who is asked now.
     *
     * @param week the organisation's
     */
    public Instant end(Instant now, WorkingWeek week, ZoneId zone) {
        Duration time = Duration.ofHours(hours);
        return working ? week.after(now, time, zone) : now.plus(time);
    }
}
