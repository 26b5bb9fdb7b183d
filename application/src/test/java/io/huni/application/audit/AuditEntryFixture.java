package io.huni.application.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Entries for tests: {@code anEntry().of("CHANGED").about("team", "7").by(ayse).entry()}. */
public final class AuditEntryFixture {
    private Instant at = Instant.parse("2026-11-21T09:00:00Z");
    private String kind = "CHANGED";
    private String subject = "team";
    private String subjectId = "7";
    private Optional<UUID> user = Optional.empty();
    private String address = "192.0.2.7";
    private String device = "Firefox";
    private String before = "{}";
    private String after = "{}";

    private AuditEntryFixture() {}

    /**
     * As it is written down.
     *
     * @param before JSON
     * @param after JSON
     */
    public record Noted(
            Instant at,
            String kind,
            String subject,
            String subjectId,
            Optional<UUID> user,
            String address,
            String device,
            String before,
            String after) {}

    public static AuditEntryFixture anEntry() {
        return new AuditEntryFixture();
    }

    public AuditEntryFixture at(Instant moment) {
        at = moment;
        return this;
    }

    public AuditEntryFixture of(String newKind) {
        kind = newKind;
        return this;
    }

    public AuditEntryFixture about(String newSubject, String id) {
        subject = newSubject;
        subjectId = id;
        return this;
    }

    public AuditEntryFixture by(UUID person) {
        user = Optional.of(person);
        return this;
    }

    public AuditEntryFixture from(String newAddress, String newDevice) {
        address = newAddress;
        device = newDevice;
        return this;
    }

    public AuditEntryFixture renaming(String from, String to) {
        before = "{\"name\":\"%s\"}".formatted(from);
        after = "{\"name\":\"%s\"}".formatted(to);
        return this;
    }

    public Noted entry() {
        return new Noted(at, kind, subject, subjectId, user, address, device, before, after);
    }
}
