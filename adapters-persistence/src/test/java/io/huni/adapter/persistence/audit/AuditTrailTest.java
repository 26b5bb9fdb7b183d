package io.huni.adapter.persistence.audit;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.identity.SessionsOnPostgres;
import io.huni.adapter.persistence.identity.UsersOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.audit.AuditFilters;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditUseCases;
import io.huni.application.audit.SealAudit;
import io.huni.application.identity.port.Sessions;
import io.huni.application.identity.port.Users;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.AuditTrail.Act;
import io.huni.application.shared.Origin;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The trail writes itself, stays as it was written, and says so when it was not. */
class AuditTrailTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UUID ZEYNEP = new UUID(7, 7);
    private static final Origin DESK =
            new Origin(Optional.of(ZEYNEP), Optional.empty(), "192.0.2.7", "Firefox");

    private final R2dbcAuditBook book = new R2dbcAuditBook(POSTGRES.client());
    private final SealAudit sealing = AuditUseCases.sealAudit(book, POSTGRES.unitOfWork());
    private final AuditTrail trail = new R2dbcAuditTrail(POSTGRES.client(), POSTGRES.unitOfWork());
    private final Users users = UsersOnPostgres.of(POSTGRES);

    @BeforeEach
    void begin() {
        POSTGRES.run("TRUNCATE app_user CASCADE");
        TrailByHand.empty(POSTGRES);
    }

    @Test
    void aChangeSaysWhoWhatBeforeAndAfterAndFromWhere() {
        User ayse = added("Ayşe Yılmaz");
        from(DESK, users.save(aUser().withId(ayse.id().value()).named("Ayşe Demir").user()));

        JsonNode entry = entries().get(0);

        assertThat(entry.get("kind").asString()).isEqualTo("CHANGED");
        assertThat(entry.get("subject").asString()).isEqualTo("app_user");
        assertThat(entry.get("subjectId").asString()).isEqualTo(ayse.id().value().toString());
        assertThat(entry.get("userId").asString()).isEqualTo(ZEYNEP.toString());
        assertThat(entry.get("address").asString()).isEqualTo("192.0.2.7");
        assertThat(entry.get("device").asString()).isEqualTo("Firefox");
        assertThat(entry.at("/before/name").asString()).isEqualTo("Ayşe Yılmaz");
        assertThat(entry.at("/after/name").asString()).isEqualTo("Ayşe Demir");
    }

    @Test
    void aSecretIsNotedAsChangedAndNeverShown() {
        User ayse = added("Ayşe Yılmaz");
        from(DESK, users.savePassword(ayse.id(), "another-hash"));

        JsonNode all = entries();

        assertThat(all.get(0).at("/after/password_hash").asString()).isEqualTo("•••");
        assertThat(all.toString()).doesNotContain("another-hash").doesNotContain("first-hash");
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoEntry() {
        Mono<Void> failing =
                users.add(aUser().user(), "first-hash")
                        .then(Mono.error(new IllegalStateException("taken back")));
        assertThatThrownBy(() -> from(DESK, failing)).hasMessage("taken back");
        assertThat(entries()).isEmpty();
    }

    @Test
    void anActWithoutAChangeIsNotedAndWhatTheProgramDoesIsNobodys() {
        trail.note(new Act("EXPORTED", "leads", "status=NEW")).contextWrite(DESK::in).block();
        added("Ayşe Yılmaz");

        JsonNode all = entries();

        assertThat(all.get(1).at("/after/detail").asString()).isEqualTo("status=NEW");
        assertThat(all.get(0).has("userId")).isFalse();
    }

    @Test
    void whoEndsSomebodyElsesSessionIsNamedAndWhoSignsOutIsToo() {
        User ayse = added("Ayşe Yılmaz");
        Origin own =
                new Origin(
                        Optional.of(ayse.id().value()), Optional.empty(), "198.51.100.1", "Edge");
        session(ayse, 1);
        from(DESK, sessions().closeAll(ayse.id()));
        session(ayse, 2);
        from(own, sessions().closeAll(ayse.id()));

        JsonNode all = entries();

        assertThat(all.get(0).get("kind").asString()).isEqualTo("SIGNED_OUT");
        assertThat(all.get(0).get("userId").asString()).isEqualTo(ayse.id().value().toString());
        assertThat(all.get(2).get("kind").asString()).isEqualTo("SESSION_ENDED");
        assertThat(all.get(2).get("userId").asString()).isEqualTo(ZEYNEP.toString());
        assertThat(all.get(2).get("address").asString()).isEqualTo("192.0.2.7");
        assertThat(all.get(2).at("/before/user_id").asString())
                .isEqualTo(ayse.id().value().toString());
    }

    private static Sessions sessions() {
        return SessionsOnPostgres.of(POSTGRES);
    }

    private static void session(User user, int number) {
        POSTGRES.run(
                """
                INSERT INTO session (id, user_id, token_hash, csrf_token, created_at, last_seen_at,
                    expires_at, user_agent, address)
                VALUES (gen_random_uuid(), '%s', '%d', '', now(), now(), now() + interval '1 hour',
                    'Safari', '203.0.113.9')
                """
                        .formatted(user.id().value(), number));
    }

    @Test
    void everyEntryIsSealedAndTheWholeIsIntact() {
        List.of("Bir", "İki").forEach(this::added);
        assertThat(verdict().unsealed()).isEqualTo(2);

        assertThat(sealing.seal().block()).isEqualTo(2);
        assertThat(sealing.seal().block()).isZero();

        assertThat(verdict().isIntact()).isTrue();
        assertThat(verdict().checked()).isEqualTo(2);
        assertThat(verdict().unsealed()).isZero();
    }

    @Test
    void theProgramItselfCannotChangeNorRemoveAnEntry() {
        added("Bir");
        assertThatThrownBy(() -> POSTGRES.run("UPDATE audit_entry SET kind = 'X'"))
                .hasMessageContaining("only ever added to");
        POSTGRES.run("DELETE FROM audit_entry");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void nobodyReadsItWithoutTheWholeOrganisationInScope() {
        added("Bir");
        Long seen =
                POSTGRES.client()
                        .sql("SELECT count(*) AS n FROM audit_entry")
                        .map(row -> row.get("n", Long.class))
                        .one()
                        .block();
        assertThat(seen).isZero();
    }

    private User added(String name) {
        User user = aUser().named(name).user();
        users.add(user, "first-hash").as(POSTGRES.unitOfWork()::inTransaction).block();
        return user;
    }

    private static void from(Origin origin, Mono<Void> work) {
        work.as(POSTGRES.unitOfWork()::inTransaction).contextWrite(origin::in).block();
    }

    private Verdict verdict() {
        return book.verify(Optional.empty()).block();
    }

    private JsonNode entries() {
        PageRequest page = new PageRequest(50, Optional.empty());
        String text = book.page(AuditFilters.any(), page).block().text();
        return JsonMapper.shared().readTree(text).get("items");
    }
}
