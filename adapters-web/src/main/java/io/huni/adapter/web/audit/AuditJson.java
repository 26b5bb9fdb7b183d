package io.huni.adapter.web.audit;

import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An entry of the audit trail as the API writes it. */
@Schema(name = "AuditEntry")
record AuditJson(
        long id,
        Instant at,
        @Schema(example = "CHANGED") String kind,
        @Schema(example = "app_user") String subject,
        Optional<String> subjectId,
        Optional<UUID> userId,
        Optional<String> userName,
        Optional<UUID> tokenId,
        @Schema(example = "192.0.2.7") Optional<String> address,
        Optional<String> device,
        Optional<Long> place,
        @Schema(description = "Fields that changed, as they were; secrets as •••")
                Map<String, Object> before,
        @Schema(description = "Fields that changed, as they are") Map<String, Object> after) {

    @Schema(name = "AuditPage")
    record Page(List<AuditJson> items, Optional<String> nextCursor) {}

    /**
     * @param entry absent when it is gone
     */
    @Schema(name = "AuditVerification")
    record Verification(
            boolean intact,
            @Schema(example = "18240") long checked,
            long unsealed,
            Optional<Long> place,
            Optional<Long> entry,
            Optional<Reason> reason) {
        static Verification of(Verdict verdict) {
            return new Verification(
                    verdict.isIntact(),
                    verdict.checked(),
                    verdict.unsealed(),
                    verdict.wrong().map(Wrong::place),
                    verdict.wrong().flatMap(Wrong::entry),
                    verdict.wrong().map(Wrong::reason));
        }
    }
}
