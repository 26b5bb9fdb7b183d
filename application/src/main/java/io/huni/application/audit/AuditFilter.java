package io.huni.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of the audit trail.
 *
 * @param kinds any when empty
 * @param subjects any when empty
 * @param text in the values before or after, the address, the device, or the name of who did it or
 *     of whom it was done to, or of the lead that it was done to
 * @param job all that one job did, each entry by itself
 */
public record AuditFilter(
        Optional<UUID> user,
        List<String> kinds,
        List<String> subjects,
        Optional<String> subjectId,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> text,
        Optional<String> job) {
    public AuditFilter {
        kinds = List.copyOf(kinds);
        subjects = List.copyOf(subjects);
    }

    /**
     * Whether what a job did to many records is one entry: not where single ones are looked for.
     */
    public boolean isGrouped() {
        return subjectId.isEmpty() && text.isEmpty() && job.isEmpty();
    }
}
