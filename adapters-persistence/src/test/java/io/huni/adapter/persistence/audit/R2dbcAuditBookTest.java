package io.huni.adapter.persistence.audit;

import static io.huni.application.audit.AuditEntryFixture.anEntry;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.identity.UsersOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.audit.AuditBookContract;
import io.huni.application.audit.AuditEntryFixture;
import io.huni.application.audit.AuditEntryFixture.Noted;
import io.huni.application.audit.AuditFilters;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.Parameter;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class R2dbcAuditBookTest extends AuditBookContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final String WRITE =
            """
            INSERT INTO audit_entry (
                at, kind, subject, subject_id, user_id, address, device, before, after)
            VALUES ($1, $2, $3, $4, $5, $6, $7, nullif($8, '{}')::jsonb, nullif($9, '{}')::jsonb)
            """;

    @BeforeEach
    void begin() {
        POSTGRES.run("TRUNCATE app_user CASCADE");
        TrailByHand.empty(POSTGRES);
    }

    @Override
    protected AuditBook book() {
        return new R2dbcAuditBook(POSTGRES.client());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected UUID person(String name) {
        User user = aUser().named(name).user();
        UsersOnPostgres.of(POSTGRES)
                .add(user, "hash")
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        TrailByHand.change(POSTGRES, "DELETE FROM audit_entry WHERE subject = 'app_user'");
        return user.id().value();
    }

    @Override
    protected void write(Noted entry) {
        POSTGRES.client()
                .sql(WRITE)
                .bind(0, entry.at())
                .bind(1, entry.kind())
                .bind(2, entry.subject())
                .bind(3, entry.subjectId())
                .bind(4, Parameter.fromOrEmpty(entry.user().orElse(null), UUID.class))
                .bind(5, entry.address())
                .bind(6, entry.device())
                .bind(7, entry.before())
                .bind(8, entry.after())
                .then()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    @Override
    protected void forge(long place) {
        TrailByHand.change(
                POSTGRES, "UPDATE audit_entry SET kind = 'FORGED' WHERE place = " + place);
    }

    @Override
    protected void remove(long place) {
        TrailByHand.change(POSTGRES, "DELETE FROM audit_entry WHERE place = " + place);
    }

    @Override
    protected void swap(long one, long other) {
        TrailByHand.change(
                POSTGRES,
                "UPDATE audit_entry SET place = -place WHERE place IN (%d, %d)"
                        .formatted(one, other),
                "UPDATE audit_entry SET place = %d + place WHERE place < 0".formatted(one + other));
    }

    @Override
    protected void slipIn() {
        TrailByHand.change(
                POSTGRES,
                "INSERT INTO audit_entry (kind, subject) VALUES ('CREATED', 'team')",
                """
                UPDATE audit_entry e SET place = h.place + 1, hash = audit_hash(e, h.place + 1, h.hash)
                FROM audit_head h WHERE e.place IS NULL
                """);
    }

    @Override
    protected void moveEnd(long place) {
        POSTGRES.run("UPDATE audit_head SET place = " + place);
    }

    @Override
    protected void rewrite() {
        TrailByHand.change(
                POSTGRES,
                "UPDATE audit_entry SET place = NULL, hash = NULL",
                "UPDATE audit_head SET place = 0, hash = ''",
                "SELECT seal_audit(100)");
    }

    /** What an address outside is called must not tell what follows its server. */
    @Test
    void recordsThatPeopleNamedAreCalledByTheirNames() {
        String owner = person("Ayşe Yılmaz").toString();
        String template =
                insert(
                        "followup_template",
                        "name, language, subject, body, shared, version",
                        "'Hoş geldiniz', 'TR', '', '', true, 1");
        Map<String, String> named =
                Map.of(
                        insert(
                                "report_schedule",
                                """
                                name, owner_id, kind, period, search, format, language, pace, weekday,
                                    month_day, hour, people, addresses, active
                                """,
                                """
                                'Haftalık rapor', '%s', 'REPORT', 'WEEKLY', '', 'PDF', 'TR', 'WEEKLY', 1,
                                    1, 8, '{}', '{}', true
                                """
                                        .formatted(owner)),
                        "Haftalık rapor",
                        webhook(owner, "Muhasebe"),
                        "Muhasebe",
                        webhook(owner, ""),
                        "crm.example.com:8443",
                        insert(
                                "quality_criterion",
                                """
                                position, dimension, subject, key, asks, words, folded, points
                                """,
                                "1, 'FIT', 'ANSWER', 'butce', 'PRESENT', '{}', '{}', 5"),
                        "butce",
                        template,
                        "Hoş geldiniz",
                        insert(
                                "followup_rule",
                                """
                                name, active, to_status, distributors, sources, forms, template_id,
                                    delay_minutes, working_hours, version
                                """,
                                "'Karşılama', true, 'NEW', '{}', '{}', '{}', '%s', 0, false, 1"
                                        .formatted(template)),
                        "Karşılama");

        named.keySet().forEach(id -> write(anEntry().renaming("", id).entry()));
        JsonNode names = page(AuditFilters.any(), ALL, Optional.empty()).get("names");

        named.forEach((id, name) -> assertThat(names.get(id).asString()).isEqualTo(name));
    }

    private static String webhook(String owner, String description) {
        return insert(
                "webhook",
                "owner_id, url, description, events, hook, secret, created_at",
                "'%s', 'https://crm.example.com:8443/in/s3cret', '%s', '{}', false, '', now()"
                        .formatted(owner, description));
    }

    private static String insert(String table, String columns, String values) {
        UUID id = UUID.randomUUID();
        POSTGRES.run(
                "INSERT INTO %s (id, %s) VALUES ('%s', %s)".formatted(table, columns, id, values));
        TrailByHand.empty(POSTGRES);
        return id.toString();
    }

    @Test
    void aChainWhoseEndIsNotKnownAnyMoreIsNotIntact() {
        write(AuditEntryFixture.anEntry().entry());
        book().seal(1).as(unitOfWork()::inTransaction).block();
        POSTGRES.run("DELETE FROM audit_head");

        assertThat(book().verify(Optional.empty()).block().wrong())
                .contains(new Wrong(2, Optional.empty(), Reason.CUT));
        POSTGRES.run("INSERT INTO audit_head (place, hash) VALUES (0, '')");
    }
}
