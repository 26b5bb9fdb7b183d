package io.huni.bootstrap.architecture.wrong.bootstrap;

/** Knows the parts. */
public final class Wiring {}
