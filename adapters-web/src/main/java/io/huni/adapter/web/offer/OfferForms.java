package io.huni.adapter.web.offer;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people send about offers. */
final class OfferForms {
    private OfferForms() {}

    /**
     * @param distributorIds in the order in which they are asked
     * @param workingHours whether only the organisation's working hours count
     * @param together whether all are asked at once and the first who accepts has it
     */
    @Schema(name = "NewOffer")
    record NewOffer(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable UUID leadId,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<UUID> distributorIds,
            @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "1", maximum = "720")
                    @Nullable Integer withinHours,
            @Nullable Boolean workingHours,
            @Nullable Boolean together,
            @Schema(maxLength = 500) @Nullable String note) {
        LeadId lead() {
            return new LeadId(Fields.required("leadId", leadId));
        }

        Terms terms() {
            return new Terms(
                    Fields.required("distributorIds", distributorIds).stream()
                            .map(id -> Fields.required("distributorIds", id, DistributorId::new))
                            .toList(),
                    limit(withinHours, workingHours),
                    Boolean.TRUE.equals(together),
                    or(note));
        }
    }

    static TimeLimit limit(@Nullable Integer withinHours, @Nullable Boolean workingHours) {
        return new TimeLimit(
                Fields.required("withinHours", withinHours), Boolean.TRUE.equals(workingHours));
    }

    /**
     * @param note needed for OTHER
     */
    @Schema(name = "DeclineOffer")
    record NewDecline(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable DeclineReason reason,
            @Schema(maxLength = 500) @Nullable String note) {
        Decline decline() {
            return new Decline(Fields.required("reason", reason), or(note));
        }
    }

    /**
     * @param reason said in the history
     */
    @Schema(name = "TransferLead")
    record Transfer(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable UUID leadId,
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable UUID distributorId,
            @Schema(maxLength = 500) @Nullable String reason) {
        LeadId lead() {
            return new LeadId(Fields.required("leadId", leadId));
        }

        DistributorId to() {
            return new DistributorId(Fields.required("distributorId", distributorId));
        }

        String why() {
            return or(reason);
        }
    }

    static String or(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
