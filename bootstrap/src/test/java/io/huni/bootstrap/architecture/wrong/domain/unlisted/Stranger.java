package io.huni.bootstrap.architecture.wrong.domain.unlisted;

/** Lies in a package that no catalogue lists. */
public final class Stranger {}
