package io.huni.adapter.persistence.schedule;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.UUID;

class CleanUpTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @Test
    void forgetsWhatCanNoLongerBeTakenBack() {
        UUID old = kept("2 hours");
        UUID young = kept("5 minutes");

        new CleanUp(POSTGRES.client(), POSTGRES.unitOfWork()).run().block();

        assertThat(left()).contains(young).doesNotContain(old);
    }

    @Test
    void filesOfMailsGoAfterThirtyDaysUnlessTheyAreStillToLeave() {
        UUID young = file("29 days", "SENT", "1 hour");
        UUID old = file("31 days", "SENT", "1 hour");
        UUID waiting = file("31 days", "WAITING", "1 hour");
        UUID useless = file("31 days", "WAITING", "-1 hour");

        new CleanUp(POSTGRES.client(), POSTGRES.unitOfWork()).run().block();

        assertThat(files()).contains(young, waiting).doesNotContain(old, useless);
    }

    @Test
    void whatIsKeptOfALeadThatWentWhileItWasJudgedGoesToo() {
        List<LeadId> leads =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(aLead().newLead(), aLead().newLead()))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();
        UUID gone = leads.getFirst().value();
        POSTGRES.run(
                "DELETE FROM lead WHERE id = '%s'".formatted(gone),
                "INSERT INTO lead_quality VALUES ('%s', 1, 1)".formatted(gone));

        new CleanUp(POSTGRES.client(), POSTGRES.unitOfWork()).run().block();

        assertThat(judged()).contains(leads.getLast().value()).doesNotContain(gone);
    }

    private static List<UUID> judged() {
        return POSTGRES.client()
                .sql("SELECT lead_id FROM lead_quality")
                .map(row -> row.get(0, UUID.class))
                .all()
                .collectList()
                .block();
    }

    /** Also where no server takes them. */
    @Test
    void mailsEndByTheirAge() {
        UUID useless = mail("1 day", "WAITING", "-1 hour");
        UUID young = mail("89 days", "WAITING", "1 hour");
        UUID old = mail("91 days", "WAITING", "1 hour");

        new CleanUp(POSTGRES.client(), POSTGRES.unitOfWork()).run().block();

        assertThat(states()).contains(useless + " EXPIRED", young + " WAITING");
        assertThat(states()).doesNotContain(old + " WAITING");
    }

    /** The lead goes on showing that it was to get one. */
    @Test
    void whatNeverLeftIsNotForgottenWithItsMail() {
        UUID lead = kept("5 minutes");
        UUID old = mail("91 days", "WAITING", "1000 days");
        POSTGRES.run(
                "UPDATE mail SET useless_after = NULL, envelope = '{}' WHERE id = '%s'"
                        .formatted(old),
                """
                INSERT INTO followup (id, lead_id, mail_id, language, state, due_at, at)
                VALUES ('%s', '%s', '%s', 'TR', 'WAITING', now(), now())
                """
                        .formatted(old, lead, old));

        new CleanUp(POSTGRES.client(), POSTGRES.unitOfWork()).run().block();

        assertThat(states()).noneMatch(state -> state.startsWith(old.toString()));
        assertThat(
                        POSTGRES.client()
                                .sql("SELECT state FROM followup WHERE ended_at IS NOT NULL")
                                .mapValue(String.class)
                                .all()
                                .collectList()
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block())
                .containsExactly("WITHDRAWN");
    }

    private static UUID mail(String ago, String state, String usefulFor) {
        UUID id = UUID.randomUUID();
        POSTGRES.run(
                """
                INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,
                    state, created_at, due_at, useless_after)
                VALUES ('%s', 'a@example.com', '', 'Haber', '', false, '%s',
                    now() - interval '%s', now(), now() + interval '%s')
                """
                        .formatted(id, state, ago, usefulFor));
        return id;
    }

    private static List<String> states() {
        return POSTGRES.client()
                .sql("SELECT id || ' ' || state FROM mail")
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }

    private static UUID file(String ago, String state, String usefulFor) {
        UUID id = UUID.randomUUID();
        POSTGRES.run(
                """
                INSERT INTO mail_file (id, name, type, content, created_at)
                VALUES ('%s', 'rapor.pdf', 'application/pdf', '', now() - interval '%s')
                """
                        .formatted(id, ago),
                """
                INSERT INTO mail (id, recipient, recipient_name, subject, letter, confidential,
                    state, created_at, due_at, useless_after, file_id)
                VALUES ('%s', 'a@example.com', '', 'Rapor', '', false, '%s', now(), now(),
                    now() + interval '%s', '%s')
                """
                        .formatted(UUID.randomUUID(), state, usefulFor, id));
        return id;
    }

    private static List<UUID> files() {
        return POSTGRES.client()
                .sql("SELECT id FROM mail_file")
                .map(row -> row.get(0, UUID.class))
                .all()
                .collectList()
                .block();
    }

    @Test
    void oldRunsOfReportsAreForgotten() {
        UUID schedule = UUID.randomUUID();
        POSTGRES.run(
                """
                INSERT INTO app_user (id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', 'rapor@huni.test', 'Ayşe', 'ADMIN', true, 'TR', 'LIGHT', '')
                """
                        .formatted(schedule),
                """
                INSERT INTO report_schedule (id, owner_id, name, kind, period, search, format,
                    language, pace, weekday, month_day, hour, people, addresses, active)
                VALUES ('%s', '%s', 'Rapor', 'REPORT', 'DAILY', '', 'PDF', 'TR', 'DAILY', 1, 1, 8,
                    '{}', '{}', false)
                """
                        .formatted(schedule, schedule),
                """
                INSERT INTO report_run (id, schedule_id, due_at, by_hand, try_at, ended_at)
                SELECT gen_random_uuid(), '%s', now() - age, false, now(), now() - age
                FROM unnest(ARRAY[interval '399 days', interval '401 days']) AS age
                """
                        .formatted(schedule));

        new CleanUp(POSTGRES.client(), POSTGRES.unitOfWork()).run().block();

        assertThat(
                        POSTGRES.client()
                                .sql("SELECT count(*) FROM report_run")
                                .map(row -> row.get(0, Long.class))
                                .one()
                                .block())
                .isEqualTo(1);
    }

    private static UUID kept(String ago) {
        UUID lead =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(aLead().newLead()))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst()
                        .value();
        POSTGRES.run(
                """
                SET huni.scope = 'all';
                INSERT INTO lead_undo (lead_id, user_id, action_right, at, status, tags, version)
                VALUES ('%s', '%s', 'LEAD_CHANGE', now() - interval '%s', 'NEW', '{}', 1);
                """
                        .formatted(lead, lead, ago));
        return lead;
    }

    private static List<UUID> left() {
        return POSTGRES.client()
                .sql("SELECT lead_id FROM lead_undo")
                .map(row -> row.get(0, UUID.class))
                .all()
                .collectList()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
