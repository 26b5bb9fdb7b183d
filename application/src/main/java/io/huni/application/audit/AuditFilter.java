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
 * @param text in the values before or after, the address or the device
 */
public record AuditFilter(
        Optional<UUID> user,
        List<String> kinds,
        List<String> subjects,
        Optional<String> subjectId,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> text) {
    public AuditFilter {
        kinds = List.copyOf(kinds);
        subjects = List.copyOf(subjects);
    }
}
