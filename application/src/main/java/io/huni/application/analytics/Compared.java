package io.huni.application.analytics;

/**
 * A number of a period beside that of as many days just before it.
 *
 * @param <T> what is counted
 */
public record Compared<T>(T now, T before) {}
