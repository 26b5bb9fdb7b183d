package io.huni.application.connection;

import io.huni.domain.shared.MetaId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What Meta reports and what we hold for one form and one day of the organisation's zone.
 *
 * @param reason translation key under {@code balance.reason}, when something is missing
 */
public record BalanceDay(
        LocalDate day,
        MetaId form,
        Optional<String> formName,
        Optional<Integer> reported,
        int held,
        int missing,
        Optional<String> reason,
        Optional<Instant> checkedAt) {}
