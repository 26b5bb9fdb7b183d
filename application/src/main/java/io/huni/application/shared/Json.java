package io.huni.application.shared;

/**
 * JSON that PostgreSQL made and that nobody takes apart on its way to the caller.
 *
 * @param text one JSON value, UTF-8 on the wire
 */
public record Json(String text) {}
