package io.huni.application.analytics;

import io.huni.domain.analytics.Figures;

import java.util.Optional;

/**
 * The figures of one distributor, person, source or whatever they are told apart by.
 *
 * @param key its id; empty for the leads that have none
 * @param name as people know it; empty when it has no name
 */
public record FigureGroup(Optional<String> key, Optional<String> name, Compared<Figures> figures) {}
