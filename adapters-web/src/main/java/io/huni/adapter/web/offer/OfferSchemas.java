package io.huni.adapter.web.offer;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.OfferState;
import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms of what is read about offers, for the API's description; PostgreSQL writes them. */
final class OfferSchemas {
    private OfferSchemas() {}

    @Schema(name = "OfferPage")
    record Page(List<Offer> items, Optional<String> nextCursor) {}

    /**
     * For a distributor {@code state} is that of its own part, {@code asks} hold only its own, and
     * the lead is there once it is its own.
     *
     * @param undecided it came back, and the lead waits for somebody's decision
     * @param allowed accept, decline or withdraw
     */
    @Schema(name = "Offer")
    record Offer(
            UUID id,
            OfferState state,
            Instant at,
            Optional<Instant> endedAt,
            Optional<String> note,
            boolean together,
            @Schema(example = "4") int withinHours,
            boolean workingHours,
            int version,
            Preview preview,
            Optional<UUID> leadId,
            @Schema(example = "1284") Optional<Long> leadNumber,
            Optional<String> leadName,
            Optional<String> offeredByName,
            Optional<String> rule,
            boolean undecided,
            List<Ask> asks,
            @Schema(example = "[\"accept\",\"decline\"]") List<String> allowed) {}

    /** Enough of a lead to decide, and nothing to call by; as it was when it was offered. */
    @Schema(name = "OfferPreview")
    record Preview(
            @Schema(example = "A••• Y•••") Optional<String> name,
            @Schema(example = "+90 ••• ••• 67") Optional<String> phone,
            @Schema(example = "Implant") Optional<String> service,
            LeadSource source,
            Optional<String> platform,
            @Schema(example = "85") BigDecimal score,
            @Schema(example = "de") Optional<String> language,
            @Schema(example = "Köln") Optional<String> city,
            Instant submittedAt) {}

    @Schema(name = "OfferAsk")
    record Ask(
            UUID distributorId,
            String distributorName,
            AskState state,
            Optional<Instant> askedAt,
            Optional<Instant> dueAt,
            Optional<Instant> answeredAt,
            Optional<String> answeredByName,
            Optional<DeclineReason> reason,
            Optional<String> note) {}

    /**
     * @param open asks that wait for an answer
     * @param undecided offers that came back and wait for a decision
     */
    @Schema(name = "OfferStats")
    record Stats(
            @Schema(example = "3") long open,
            @Schema(example = "1") long undecided,
            List<Distributor> distributors) {}

    /**
     * @param acceptanceRate percent of those that were answered or ran out
     * @param medianMinutes from asked to answered
     */
    @Schema(name = "OfferStatsOfDistributor")
    record Distributor(
            UUID distributorId,
            String distributorName,
            long open,
            long accepted,
            long declined,
            long expired,
            @Schema(example = "72") Optional<Integer> acceptanceRate,
            @Schema(example = "38") Optional<Long> medianMinutes) {}
}
