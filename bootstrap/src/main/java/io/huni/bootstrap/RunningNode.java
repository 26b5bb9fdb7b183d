package io.huni.bootstrap;

import java.time.Instant;

/**
 * This program among several.
 *
 * @param startedAt when it was ready
 */
public record RunningNode(String name, String version, Instant startedAt) {}
