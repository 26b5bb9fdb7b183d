package io.huni.application.analytics;

import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What numbers know of an interaction.
 *
 * @param about whose lead it was
 */
public record CountedInteraction(
        LocalDate day,
        InteractionType type,
        Optional<String> result,
        Optional<UserId> by,
        CountedLead about) {}
