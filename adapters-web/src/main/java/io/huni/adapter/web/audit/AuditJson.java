package io.huni.adapter.web.audit;

import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.Seal;
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
        @Schema(example = "192.0.2.7", description = "Or job, when a job did it for the user")
                Optional<String> address,
        @Schema(description = "Or the id of the job") Optional<String> device,
        Optional<Long> place,
        @Schema(
                        description =
                                "How many the same job did to records of this kind, of which this"
                                        + " is the newest; absent when it stands for itself alone",
                        example = "4200")
                Optional<Long> entries,
        @Schema(description = "Fields that changed, as they were; secrets as •••")
                Map<String, Object> before,
        @Schema(description = "Fields that changed, as they are") Map<String, Object> after) {

    /**
     * @param names what the ids in the items stand for, as it is called now
     */
    @Schema(name = "AuditPage")
    record Page(List<AuditJson> items, Map<String, String> names, Optional<String> nextCursor) {}

    /**
     * @param seal the end of the chain, to be kept elsewhere; absent for a trail without entries
     * @param entry absent when it is gone
     */
    @Schema(name = "AuditVerification")
    record Verification(
            boolean intact,
            @Schema(example = "18240") long checked,
            long unsealed,
            @Schema(example = "18240-9f86d081…") Optional<String> seal,
            Optional<Long> place,
            Optional<Long> entry,
            Optional<Reason> reason) {
        static Verification of(Verdict verdict) {
            return new Verification(
                    verdict.isIntact(),
                    verdict.checked(),
                    verdict.unsealed(),
                    Optional.of(verdict.seal())
                            .filter(seal -> seal.place() > 0)
                            .map(Seal::toString),
                    verdict.wrong().map(Wrong::place),
                    verdict.wrong().flatMap(Wrong::entry),
                    verdict.wrong().map(Wrong::reason));
        }
    }
}
