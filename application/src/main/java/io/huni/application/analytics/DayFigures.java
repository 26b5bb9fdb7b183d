package io.huni.application.analytics;

import io.huni.domain.analytics.Figures;

import java.time.LocalDate;

/**
 * What was sent on one day by the calendar of the organisation; in a long period in the week that
 * begins with it.
 */
public record DayFigures(LocalDate day, Figures figures) {}
