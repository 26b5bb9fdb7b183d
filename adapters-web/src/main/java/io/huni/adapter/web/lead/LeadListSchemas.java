package io.huni.adapter.web.lead;

import io.huni.domain.lead.LeadStatus;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The forms of the lists about leads, for the API's description; PostgreSQL writes them. */
final class LeadListSchemas {
    private LeadListSchemas() {}

    @Schema(name = "LeadPage")
    record Page(
            List<LeadListItemSchema> items, Optional<String> nextCursor, Optional<Long> total) {}

    @Schema(name = "InteractionList")
    record Interactions(List<Interaction> items) {}

    @Schema(name = "Interaction")
    record Interaction(
            UUID id,
            @Schema(example = "CAPTURED") String type,
            @Schema(example = "Instagram’dan geldi") String description,
            Optional<String> result,
            Optional<UUID> userId,
            Optional<String> userName,
            Instant at,
            Optional<Map<String, Object>> before,
            Optional<Map<String, Object>> after) {}

    @Schema(name = "LeadFacetList")
    record Facets(List<Facet> items) {}

    /** Kinds: campaign, form, assignee, team, tag, lostReason, utm.<mark>, custom.<key>. */
    @Schema(name = "LeadFacet")
    record Facet(
            @Schema(example = "campaign") String kind,
            @Schema(example = "120210000000000001") String value,
            @Schema(example = "Saç Ekimi | TR | Kasım") Optional<String> label) {}

    @Schema(name = "LeadStats")
    record Stats(
            @Schema(example = "1284") long total,
            Map<LeadStatus, Long> byStatus,
            @Schema(example = "63") long unassigned,
            @Schema(example = "27") long mine,
            @Schema(example = "12") long today) {}

    @Schema(name = "DuplicateList")
    record Duplicates(List<Duplicate> items) {}

    @Schema(name = "Duplicate")
    record Duplicate(
            UUID id,
            @Schema(example = "1284") long number,
            Optional<String> fullName,
            LeadStatus status,
            Instant createdAt) {}
}
