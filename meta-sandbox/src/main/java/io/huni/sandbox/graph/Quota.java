package io.huni.sandbox.graph;

import io.huni.sandbox.world.World;

import java.util.Map;

/** Counts calls against a page's lead quota and tells so in the headers, as Meta does. */
final class Quota {
    private static final int MINUTES_TO_WAIT = 5;
    private static final int FULL = 100;

    private final World world;

    Quota(World world) {
        this.world = world;
    }

    /** The usage headers; refuses when the quota is used up. */
    Map<String, String> spend(String pageId) {
        int used = world.calls().count(pageId, world.now());
        int percent = (int) Math.min(999L, used * 100L / world.quota(pageId));
        if (percent > FULL) {
            throw GraphError.tooManyLeadCalls();
        }
        return headers(pageId, percent);
    }

    static Map<String, String> headers(String pageId, int percent) {
        int wait = percent >= FULL ? MINUTES_TO_WAIT : 0;
        String usage =
                "{\"%s\":[{\"type\":\"leadgen\",\"call_count\":%d,\"total_cputime\":%d,\"total_time\":%d,\"estimated_time_to_regain_access\":%d,\"ads_api_access_tier\":\"standard_access\"}]}"
                        .formatted(pageId, percent, percent / 3, percent / 2, wait);
        return Map.of(
                "X-Business-Use-Case-Usage",
                usage,
                "X-App-Usage",
                "{\"call_count\":%d,\"total_time\":3,\"total_cputime\":1}".formatted(percent / 4));
    }
}
