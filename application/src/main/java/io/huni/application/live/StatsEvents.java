package io.huni.application.live;

import io.huni.application.live.Announce.Announcement;
import io.huni.domain.identity.Module;

import java.util.List;
import java.util.Set;

/**
 * What open dashboards are told: that numbers have moved, not which. It is made of the events that
 * move them, in the browser's channel, so that it needs no place of its own among the events; a
 * browser that was away reads its numbers anew.
 */
final class StatsEvents {
    /** Who listens to it wants to know. */
    static final String TOPIC = "stats";

    private static final Set<String> MOVING =
            Set.of("lead_created", "lead_updated", "lead_gone", "lead_late");

    private StatsEvents() {}

    static boolean movesNumbers(LiveEvent event) {
        return MOVING.contains(event.type());
    }

    /**
     * Without a place among the events: it may overtake some that a slow browser still waits for,
     * and would then be taken for their end.
     *
     * @param latest the last of those that moved them
     */
    static Announcement updated(LiveEvent latest) {
        return new Announcement(
                List.of(TOPIC), "stats_updated", Module.ANALYTICS, latest.owners(), "{}");
    }
}
