package io.huni.adapter.persistence.audit;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.identity.UsersOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.audit.AuditBookContract;
import io.huni.application.audit.AuditEntryFixture;
import io.huni.application.audit.AuditEntryFixture.Noted;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.Parameter;

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
