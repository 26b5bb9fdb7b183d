package io.huni.adapter.persistence.schedule;

import java.time.Duration;

/**
 * How soon the schedule notices things.
 *
 * @param polling how often each node looks for what is due
 * @param heartbeat how often a node says that it still works on a turn; after four that are missing
 *     another node takes it over
 * @param turnsAtOnce syncs on one node; recurring jobs come beside them
 */
record ScheduleSettings(Duration polling, Duration heartbeat, int turnsAtOnce) {
    /** The turn of a killed node goes on elsewhere within half a minute. */
    static ScheduleSettings standard() {
        return new ScheduleSettings(Duration.ofSeconds(2), Duration.ofSeconds(4), 8);
    }
}
