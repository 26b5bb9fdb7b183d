package io.huni.application.system;

import io.huni.application.system.SystemQueries.Health;
import io.huni.application.system.SystemQueries.State;

import java.util.List;
import java.util.Map;

/** When a part of the installation is well, limps or is down, judged by its figures. */
final class HealthPolicies {
    static final List<Policy> ALL =
            List.of(
                    HealthPolicies::database,
                    HealthPolicies::inbox,
                    HealthPolicies::outbox,
                    HealthPolicies::scheduler,
                    HealthPolicies::meta,
                    HealthPolicies::mail,
                    HealthPolicies::live,
                    HealthPolicies::secrets,
                    HealthPolicies::disk);

    private static final long MINUTE = 60;
    private static final long LATE_SECONDS = 5 * MINUTE;
    private static final long GIBIBYTE = 1L << 30;

    private HealthPolicies() {}

    private static Health database(Map<String, Long> figures) {
        return health(
                "database",
                figure(figures, "wallBypassed") > 0 ? State.DEGRADED : State.UP,
                Map.of());
    }

    private static Health inbox(Map<String, Long> figures) {
        long failed = figure(figures, "deliveriesFailed");
        long oldest = figure(figures, "oldestDeliverySeconds");
        State state = oldest > LATE_SECONDS || failed > 0 ? State.DEGRADED : State.UP;
        return health(
                "inbox",
                state,
                Map.of(
                        "waiting",
                        figure(figures, "deliveriesWaiting"),
                        "failed",
                        failed,
                        "minutes",
                        oldest / MINUTE));
    }

    private static Health outbox(Map<String, Long> figures) {
        long parked = figure(figures, "outboxParked");
        return health(
                "outbox",
                parked > 0 ? State.DEGRADED : State.UP,
                Map.of("waiting", figure(figures, "outboxWaiting"), "parked", parked));
    }

    private static Health scheduler(Map<String, Long> figures) {
        long late = figure(figures, "schedulerLateSeconds");
        State state = late > LATE_SECONDS ? State.DOWN : late > MINUTE ? State.DEGRADED : State.UP;
        return health("scheduler", state, Map.of("seconds", late));
    }

    private static Health meta(Map<String, Long> figures) {
        long failed = figure(figures, "connectionsFailed");
        long warned = figure(figures, "connectionsWarned");
        return health(
                "meta",
                failed + warned > 0 ? State.DEGRADED : State.UP,
                Map.of("connections", failed, "warned", warned));
    }

    private static Health mail(Map<String, Long> figures) {
        long delayed = figure(figures, "mailsDelayed");
        long failed = figure(figures, "mailsFailed");
        long waiting = figure(figures, "mailsWaiting");
        return figure(figures, "mailServerMissing") > 0
                ? new Health("mail", State.DEGRADED, "unset", Map.of("waiting", waiting))
                : health(
                        "mail",
                        delayed + failed > 0 ? State.DEGRADED : State.UP,
                        Map.of("waiting", waiting, "delayed", delayed, "failed", failed));
    }

    private static Health live(Map<String, Long> figures) {
        return health("live", State.UP, Map.of("open", figure(figures, "liveConnections")));
    }

    private static Health secrets(Map<String, Long> figures) {
        long shut = figure(figures, "secretsShut");
        boolean keyGone = figure(figures, "secretKeyMissing") > 0;
        State state = keyGone ? State.DOWN : shut > 0 ? State.DEGRADED : State.UP;
        return health("secrets", state, Map.of("connections", shut));
    }

    private static Health disk(Map<String, Long> figures) {
        long free = figure(figures, "freeDiskBytes");
        State state =
                free < GIBIBYTE / 4 ? State.DOWN : free < 2 * GIBIBYTE ? State.DEGRADED : State.UP;
        return health("disk", state, Map.of("gigabytes", gigabytes(free)));
    }

    /** With one digit behind the point. */
    private static double gigabytes(long bytes) {
        return Math.round(10.0 * bytes / GIBIBYTE) / 10.0;
    }

    private static Health health(String part, State state, Map<String, Object> parameters) {
        return new Health(part, state, parameters);
    }

    private static long figure(Map<String, Long> figures, String name) {
        return figures.getOrDefault(name, 0L);
    }

    /** Judges one part. */
    interface Policy {
        Health judge(Map<String, Long> figures);
    }
}
