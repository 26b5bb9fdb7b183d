package io.huni.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Filters for tests, each of one thing: {@code AuditFilters.ofKinds("CREATED")}. */
public final class AuditFilters {
    private AuditFilters() {}

    public static AuditFilter any() {
        return of(Optional.empty(), List.of(), List.of());
    }

    public static AuditFilter ofUser(UUID user) {
        return of(Optional.of(user), List.of(), List.of());
    }

    public static AuditFilter ofKinds(String... kinds) {
        return of(Optional.empty(), List.of(kinds), List.of());
    }

    public static AuditFilter ofSubjects(String... subjects) {
        return of(Optional.empty(), List.of(), List.of(subjects));
    }

    public static AuditFilter of(Optional<UUID> user, List<String> kinds, List<String> subjects) {
        return new AuditFilter(
                user,
                kinds,
                subjects,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static AuditFilter ofSubject(String subject, String id) {
        return new AuditFilter(
                Optional.empty(),
                List.of(),
                List.of(subject),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static AuditFilter between(Instant from, Instant to) {
        return new AuditFilter(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to),
                Optional.empty(),
                Optional.empty());
    }

    public static AuditFilter saying(String text) {
        return new AuditFilter(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty());
    }

    public static AuditFilter ofJob(String job) {
        return new AuditFilter(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(job));
    }
}
