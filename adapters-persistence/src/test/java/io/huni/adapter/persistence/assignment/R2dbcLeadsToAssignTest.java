package io.huni.adapter.persistence.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class R2dbcLeadsToAssignTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final LeadId LEAD = new LeadId(new UUID(8, 1));
    private static final LeadId LATER = new LeadId(new UUID(8, 2));
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private final R2dbcLeadsToAssign leads = new R2dbcLeadsToAssign(POSTGRES.client());

    @BeforeEach
    void found() {
        POSTGRES.run("TRUNCATE lead, connection, distributor CASCADE");
        AssignmentPeople.in(POSTGRES);
        POSTGRES.run(
                """
                INSERT INTO distributor (id, name, active, response_target_seconds)
                VALUES ('%s', 'Klinik', true, 900)
                """
                        .formatted(new UUID(7, 7)),
                """
                INSERT INTO connection (id, distributor_id, name, page_id, form_ids,
                    sync_interval_seconds, active, access_token, version)
                VALUES ('%s', '%s', 'Sayfa', '7000', '{}', 300, true, '\\x00'::bytea, 0)
                """
                        .formatted(new UUID(7, 8), new UUID(7, 7)),
                """
                INSERT INTO meta_form (id, connection_id, name, status, locale, lead_count,
                    consent_labels)
                VALUES ('4711', '%s', 'Form', 'ACTIVE', 'de_DE', 0, '{}')
                """
                        .formatted(new UUID(7, 8)));
        lead(LEAD);
        lead(LATER);
    }

    private static void lead(LeadId id) {
        POSTGRES.run(
                """
                SET huni.scope = 'all';
                INSERT INTO lead (id, source, status, display_name, phone, service, answers,
                    custom, consents, raw, form_id, utm, click_ids, score_tenths, lasting_tenths,
                    test, submitted_at, captured_at, updated_at)
                VALUES ('%s', 'META_FORM', 'NEW', 'x', '+4915112345678', 'Diş', '[]', '{}', '[]',
                    '[]', '4711', '{}', '{}', 0, 0, false, '%s', now(), now())
                """
                        .formatted(id.value(), NOON));
    }

    @Test
    void tellsWhatRulesAskWithTheLanguageOfTheForm() {
        assertThat(facts(LEAD))
                .isEqualTo(
                        new LeadFacts(
                                LEAD,
                                Optional.empty(),
                                LeadSource.META_FORM,
                                Optional.of("de"),
                                "Diş",
                                Optional.of("+4915112345678"),
                                NOON));
    }

    @Test
    void knowsNothingOfALeadThatIsNotFree() {
        change("assignee_id = '%s'".formatted(AssignmentPeople.AYSE.value()));
        assertThat(facts(LEAD)).isNull();
        change("assignee_id = NULL, status = 'LOST'");
        assertThat(facts(LEAD)).isNull();
        change("status = 'NEW', deleted_at = now()");
        assertThat(facts(LEAD)).isNull();
        change("deleted_at = NULL, test = true");
        assertThat(facts(LEAD)).isNull();
        change("test = false");
        assertThat(facts(LEAD)).isNotNull();
    }

    @Test
    void thoseNotTriedForTheLongestComeFirstAndWaitOnce() {
        leads.await(List.of(LATER), NOON.plusSeconds(9)).block();
        leads.await(List.of(LEAD), NOON).block();
        leads.await(List.of(LEAD), NOON.plusSeconds(99)).block();

        assertThat(next(1, 100)).containsExactly(LEAD);
        assertThat(next(1, 200)).containsExactly(LATER);
        assertThat(next(9, 300)).containsExactly(LEAD, LATER);
        leads.settle(List.of(LEAD)).block();
        assertThat(next(9, 400)).containsExactly(LATER);
    }

    private List<LeadId> next(int most, int secondsPastNoon) {
        return leads.next(most, NOON.plusSeconds(secondsPastNoon)).block();
    }

    private LeadFacts facts(LeadId lead) {
        return leads.facts(List.of(lead)).as(POSTGRES.unitOfWork()::inTransaction).block().stream()
                .findFirst()
                .orElse(null);
    }

    private static void change(String what) {
        POSTGRES.run(
                "SET huni.scope = 'all'; UPDATE lead SET %s WHERE id = '%s'"
                        .formatted(what, LEAD.value()));
    }
}
