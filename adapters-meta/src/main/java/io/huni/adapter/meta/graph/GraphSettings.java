package io.huni.adapter.meta.graph;

import java.time.Duration;

/**
 * Where and how the Graph API is called.
 *
 * @param baseUrl without a version and without a slash at the end
 * @param version such as {@code v26.0}; part of every path, because a call without one gets the
 *     oldest
 * @param appId of the Meta app, empty when it is not known
 * @param appSecret of the Meta app, empty when it is not known
 * @param connectTimeout until the connection stands
 * @param wholeTimeout until the whole answer is there
 * @param mostBytes a longer answer is cut off and counts as a failure
 * @param blockedFor how long nothing is called after a throttle that names no time
 */
public record GraphSettings(
        String baseUrl,
        String version,
        String appId,
        String appSecret,
        Duration connectTimeout,
        Duration wholeTimeout,
        int mostBytes,
        Duration blockedFor) {
    private static final String VERSION = "v\\d{1,3}\\.\\d";

    public GraphSettings {
        if (!version.matches(VERSION)) {
            throw new IllegalArgumentException(
                    "HUNI_META_GRAPH_VERSION must look like v26.0, not " + version);
        }
        baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    /** With the times and sizes that fit Meta. */
    public static GraphSettings of(String baseUrl, String version, String appId, String appSecret) {
        return new GraphSettings(
                baseUrl,
                version,
                appId,
                appSecret,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                16 * 1024 * 1024,
                Duration.ofMinutes(5));
    }
}
