package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.AYSE;
import static io.huni.adapter.persistence.lead.Organisation.DAY;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;
import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.LeadCorrections;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file has moved a lead to another distributor, and is taken back. */
class CorrectionsPutBackTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final LeadCorrections corrections = ImportedLeads.corrections(POSTGRES, new Farewell());
    private final JobId job = new JobId(UUID.randomUUID());

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @BeforeEach
    void file() {
        POSTGRES.run(
                """
                INSERT INTO job (id, kind, owner_id, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES ('%s', 'IMPORT', '%s', 'DONE', 1, 1, 0, 0, false, now(), now());
                SET huni.scope = 'all';
                DELETE FROM outbox
                """
                        .formatted(job.value(), AYSE.value()));
    }

    @Test
    void whoSawTheLeadOnlyThereHearsThatItIsGone() {
        LeadId lead = moved();

        putBack(lead);

        assertThat(text("SELECT distributor_id::text FROM lead WHERE id = '%s'", lead))
                .isEqualTo(ANKARA.value().toString());
        assertThat(
                        text(
                                "SELECT string_agg(payload ->> 'distributor', ',') FROM outbox"
                                        + " WHERE event = 'lead.left.v1' AND aggregate_id = '%s'",
                                lead))
                .isEqualTo(IZMIR.value().toString());
    }

    @Test
    void whoLostTheLeadWithTheMoveHasItAgain() {
        LeadId lead = moved();

        putBack(lead);

        assertThat(
                        text(
                                "SELECT concat_ws(' ', distributor_id, assignee_id, team_id)"
                                        + " FROM lead WHERE id = '%s'",
                                lead))
                .isEqualTo(
                        String.join(
                                " ",
                                ANKARA.value().toString(),
                                AYSE.value().toString(),
                                DAY.value().toString()));
    }

    @Test
    void nobodyWhoHasLeftGetsItBack() {
        LeadId lead = moved();
        POSTGRES.run("UPDATE app_user SET active = false WHERE id = '" + AYSE.value() + "'");
        try {
            putBack(lead);
        } finally {
            POSTGRES.run("UPDATE app_user SET active = true WHERE id = '" + AYSE.value() + "'");
        }

        assertThat(text("SELECT coalesce(assignee_id::text, '') FROM lead WHERE id = '%s'", lead))
                .isEmpty();
        assertThat(
                        text(
                                "SELECT coalesce(after ->> 'assigneeId', '') FROM interaction"
                                        + " WHERE result = 'UNDONE' AND lead_id = '%s'",
                                lead))
                .isEmpty();
    }

    private LeadId moved() {
        LeadId lead =
                done(LeadsOnPostgres.of(POSTGRES)
                                .addNew(
                                        List.of(
                                                aLead().ofDistributor(ANKARA)
                                                        .assignedTo(AYSE, DAY)
                                                        .newLead())))
                        .getFirst();
        done(corrections.keep(job, List.of(lead)));
        POSTGRES.run(
                """
                SET huni.scope = 'all';
                UPDATE lead SET distributor_id = '%s', assignee_id = NULL, team_id = NULL,
                    version = version + 1
                WHERE id = '%s'
                """
                        .formatted(IZMIR.value(), lead.value()));
        done(corrections.settle(job, List.of(lead)));
        return lead;
    }

    private void putBack(LeadId lead) {
        assertThat(
                        done(
                                corrections.putBack(
                                        new Visibility.Everything(),
                                        job,
                                        List.of(lead),
                                        Optional.of(AYSE),
                                        NOW)))
                .containsExactly(lead);
    }

    private static String text(String sql, LeadId lead) {
        return done(
                POSTGRES.client()
                        .sql(sql.formatted(lead.value()))
                        .map(row -> row.get(0, String.class))
                        .one());
    }

    private static <T> T done(Mono<T> work) {
        return work.as(POSTGRES.unitOfWork()::inTransaction).block();
    }
}
