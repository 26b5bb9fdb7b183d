package io.huni.application.analytics;

import io.huni.domain.lead.InteractionType;

import java.util.Optional;

/** How often a kind of thing was done about leads, with one result. */
public record InteractionCount(
        InteractionType type, Optional<String> result, Compared<Long> times) {}
