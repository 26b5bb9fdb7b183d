package io.huni.adapter.web.lead;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;
import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form of a row of the list, for the API's description; PostgreSQL writes the rows. */
@Schema(name = "LeadListItem")
record LeadListItemSchema(
        UUID id,
        @Schema(example = "1284") long number,
        LeadSource source,
        @Schema(example = "ig") Optional<String> platform,
        @Schema(example = "Gülşah") Optional<String> firstName,
        @Schema(example = "Ertürk") Optional<String> lastName,
        @Schema(example = "Gülşah Ertürk") Optional<String> fullName,
        @Schema(example = "gulsah@ornek.example") Optional<String> email,
        @Schema(example = "+905557301409") Optional<String> phone,
        LeadStatus status,
        @Schema(example = "85") BigDecimal score,
        ScoreLevel scoreLevel,
        @Schema(description = "0 to 100; absent while nothing is known", example = "60")
                Optional<Integer> interest,
        @Schema(description = "The same of how well it fits", example = "75") Optional<Integer> fit,
        Optional<UUID> distributorId,
        @Schema(example = "EstePlus Nişantaşı") Optional<String> distributorName,
        Optional<UUID> assigneeId,
        @Schema(example = "Ayşe Yıldırım") Optional<String> assigneeName,
        @Schema(example = "Saç Ekimi | TR | Kasım") Optional<String> campaignName,
        @Schema(example = "Reels – 3.000 greft") Optional<String> adName,
        Optional<String> formName,
        Optional<Boolean> organic,
        boolean test,
        Instant submittedAt,
        Instant createdAt,
        List<String> tags,
        @Schema(description = "Since when it lies in the trash") Optional<Instant> deletedAt) {}
