package io.huni.adapter.persistence.audit;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditFilters;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.PageRequest;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/** What the trail says of the person behind a lead can be forgotten, and nothing else. */
class ForgottenLeadTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final String AS_ZEYNEP =
            "SET LOCAL huni.origin = '{\"user\":"
                    + "\"00000000-0000-0007-0000-000000000007\",\"address\":\"192.0.2.7\"}'; ";

    private final R2dbcAuditBook book = new R2dbcAuditBook(POSTGRES.client());
    private LeadId lead;

    @BeforeEach
    void aLeadThatWasCorrectedAndLost() {
        POSTGRES.run("TRUNCATE lead CASCADE");
        NewLead caught = aLead().named("Gülbahar Öztürk").newLead();
        lead =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(caught))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();
        TrailByHand.empty(POSTGRES);
        POSTGRES.run(
                AS_ZEYNEP
                        + "UPDATE lead SET full_name = 'Gülbahar Öztekin', phone = '+905550001122'",
                AS_ZEYNEP
                        + """
                        WITH lost AS (UPDATE lead SET status = 'LOST' RETURNING id)
                        INSERT INTO interaction (id, lead_id, type, description, at, after)
                        SELECT gen_random_uuid(), id, 'STATUS_CHANGE', 'Kardeşi hasta', now(),
                            '{"status": "LOST"}' FROM lost
                        """);
        sealed();
    }

    private void sealed() {
        book.seal(100).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    @Test
    void tellsItWhileTheLeadIsThereAndWhyItWasLost() {
        JsonNode entries = entries(AuditFilters.any());

        assertThat(entries.get(1).at("/after/full_name").asString()).isEqualTo("Gülbahar Öztekin");
        assertThat(entries.get(1).at("/after/phone").asString()).isEqualTo("+905550001122");
        assertThat(entries.get(0).at("/after/status").asString()).isEqualTo("LOST");
        assertThat(entries.get(0).at("/after/reason").asString()).isEqualTo("Kardeşi hasta");
        assertThat(found("kardeşi")).isEqualTo(1);
    }

    @Test
    void theChainHoldsNothingThatCouldBeTriedOut() {
        assertThat(
                        text(
                                "SELECT string_agg(to_jsonb(e)::text, '') FROM audit_entry e WHERE"
                                        + " (before || after)::text ~ 'Gülbahar|555000|Kardeş'"))
                .isNull();
    }

    @Test
    void forgetsThePersonAndTheChainStillProvesTheRest() {
        forget();

        assertThat(text("SELECT string_agg(to_jsonb(e)::text, '') FROM audit_entry e"))
                .doesNotContain("Gülbahar", "5550001122", "Kardeşi", "salt");
        assertThat(book.verify(Optional.empty()).block().isIntact()).isTrue();
        JsonNode entries = entries(AuditFilters.any());
        assertThat(entries.get(1).at("/after/full_name").asString()).isEqualTo("•••");
        assertThat(entries.get(0).at("/after/status").asString()).isEqualTo("LOST");
    }

    @Test
    void whoChangesWhatItSaysOfThePersonIsFound() {
        TrailByHand.change(
                POSTGRES,
                """
                UPDATE audit_entry SET personal =
                    jsonb_set(personal, '{after,full_name}', '"Ali"') WHERE place = 1
                """);

        assertThat(book.verify(Optional.empty()).block().wrong())
                .map(Wrong::reason)
                .contains(Reason.CHANGED);
    }

    @Test
    void nothingElseCanBeForgotten() {
        for (String change :
                List.of("kind = 'X', personal = NULL", "after = '{}', personal = NULL")) {
            assertThatThrownBy(() -> POSTGRES.run("UPDATE audit_entry SET " + change))
                    .hasMessageContaining("only ever added to");
        }
    }

    /** As sealed by a release that kept the values in the entry itself. */
    @Test
    void anEntryOfAnEarlierReleaseIsForgottenByWhatWasAnchored() {
        TrailByHand.change(
                POSTGRES,
                "UPDATE audit_entry SET place = NULL, hash = NULL, personal = NULL,"
                        + " after = '{\"full_name\": \"Gülbahar\"}' WHERE place = 1",
                "DELETE FROM audit_entry WHERE place IS NOT NULL",
                "UPDATE audit_head SET place = 0, hash = ''",
                "SELECT seal_audit(9)",
                """
                INSERT INTO audit_entry (kind, subject, after)
                SELECT 'ANCHORED', 'audit_entry', jsonb_build_object('entries', jsonb_build_object(
                    id, encode(audit_hash(jsonb_populate_record(e, jsonb_build_object(
                        'before', audit_stripped(before), 'after', audit_stripped(after))), place,
                        ''), 'hex')))
                FROM audit_entry e
                """);
        sealed();

        forget();

        assertThat(text("SELECT string_agg(to_jsonb(e)::text, '') FROM audit_entry e"))
                .doesNotContain("Gülbahar");
        assertThat(book.verify(Optional.empty()).block().isIntact()).isTrue();
    }

    @Test
    void isFoundByTheNameOfTheLeadUntilItIsForgotten() {
        POSTGRES.run(
                AS_ZEYNEP + "UPDATE lead SET display_name = 'Nergis', full_name = 'Nergis'",
                "UPDATE lead_search SET folded = 'nergis'");

        assertThat(found("NERGİS")).isEqualTo(3);
        assertThat(found("ner_is")).isZero();

        POSTGRES.run(
                "UPDATE lead SET display_name = '', full_name = NULL;"
                        + " DELETE FROM lead_search");
        forget();

        assertThat(found("nergis")).isZero();
    }

    private void forget() {
        POSTGRES.run("SELECT forget_in_audit(ARRAY['%s'])".formatted(lead.value()));
    }

    private int found(String typed) {
        return entries(AuditFilters.saying(typed)).size();
    }

    private JsonNode entries(AuditFilter filter) {
        PageRequest page = new PageRequest(50, Optional.empty());
        return JsonMapper.shared().readTree(book.page(filter, page).block().text()).get("items");
    }

    private static String text(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> Optional.ofNullable(row.get(0, String.class)))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block()
                .orElse(null);
    }
}
