package io.huni.adapter.persistence.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.ImportedLeads;
import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.lead.WorkOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.lead.CorrectManyLeads;
import io.huni.application.lead.CorrectManyLeads.Correction;
import io.huni.application.lead.EditLead.Wishes;
import io.huni.application.lead.InMemoryPhoneNumbers;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LeadWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.CallResult;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Whatever is undone leaves every number as if it had never been. */
class UndoneNumbersTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Actor AYSE =
            new Actor.Person(Clinics.AYSE, Role.SUPERADMIN, Optional.empty(), Optional.empty());

    private final LeadWork work = WorkOnPostgres.work(POSTGRES);
    private final LastChanges changes = WorkOnPostgres.changes(POSTGRES);
    private final CorrectManyLeads corrections =
            LeadUseCases.correctManyLeads(
                    ImportedLeads.corrections(POSTGRES),
                    work,
                    ImportedLeads.fields(POSTGRES),
                    IdentityUseCases.userQueries(new InMemoryUsers()),
                    new InMemoryPhoneNumbers(),
                    new ScoringMethod(ScoreWeights.standard()),
                    LeadSettings.standard(),
                    Clock.systemUTC());
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @BeforeEach
    void manyLeads() {
        Clinics.in(POSTGRES);
        POSTGRES.run(ManyLeads.sql(60), "UPDATE lead SET score_tenths = lasting_tenths");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneChangeAfterTheOther(long seed) {
        Random random = new Random(seed);
        List<LeadId> leads = leads();
        for (int step = 0; step < 120; step++) {
            WorkedLead lead = now(leads.get(random.nextInt(leads.size())));
            LeadAction action = any(random);
            List<String> before = numbers();
            if (did(lead, action) && random.nextBoolean() && undid(lead)) {
                assertThat(numbers()).as("%s of %s", action, lead).isEqualTo(before);
            }
            assertProven(action + " of " + lead);
            if (step % 7 == 0) {
                POSTGRES.run("SELECT fold_lead_counts(), fold_interactions()");
            }
        }
    }

    @Test
    void whatWasToldOfItStaysTold() {
        WorkedLead lead = now(leads().getFirst());
        did(lead, new LeadAction.MoveTo(LeadStatus.ASSIGNED, "", ""));
        List<String> before = numbers();

        WorkedLead assigned = now(lead.id());
        did(assigned, new LeadAction.Call(CallResult.TALKED, "Aradım"));
        undid(assigned);

        assertThat(numbers()).isNotEqualTo(before);
        assertThat(
                        text(
                                "SELECT count(*)::text FROM interaction WHERE source IS NOT NULL"
                                        + " AND type = 'CALL'"))
                .isEqualTo("1");
        assertProven("a call");
    }

    @Test
    void aFileThatIsTakenBack() {
        List<LeadId> leads = leads();
        JobId file = file();
        List<String> before = numbers();
        List<LeadStatus> statuses =
                List.of(LeadStatus.CONTACTED, LeadStatus.LOST, LeadStatus.CONVERTED);
        List<Correction> rows = new ArrayList<>();
        for (LeadId lead : leads) {
            rows.add(
                    new Correction(
                            lead,
                            new Wishes(Map.of(), Map.of(), Optional.of(Optional.of(Clinics.IZMIR))),
                            List.of(
                                    new LeadAction.MoveTo(
                                            statuses.get(rows.size() % statuses.size()),
                                            "Dosya",
                                            ""),
                                    new LeadAction.Tag("fuar", true))));
        }
        done(corrections.correct(new CorrectManyLeads.Command(AYSE, file, rows)));
        assertThat(numbers()).isNotEqualTo(before);
        assertProven("the file");

        assertThat(done(corrections.putBack(AYSE, file, leads))).hasSameSizeAs(leads);

        assertThat(numbers()).isEqualTo(before);
        assertProven("the file taken back");
    }

    private static JobId file() {
        JobId file = new JobId(UUID.randomUUID());
        POSTGRES.run(
                """
                INSERT INTO job (id, kind, owner_id, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES ('%s', 'IMPORT', '%s', 'DONE', 1, 1, 0, 0, false, now(), now())
                """
                        .formatted(file.value(), Clinics.AYSE.value()));
        return file;
    }

    private static LeadAction any(Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                    new LeadAction.MoveTo(
                            LeadStatus.values()[random.nextInt(LeadStatus.values().length)],
                            "Sebep",
                            "");
            case 3 ->
                    new LeadAction.Assign(Optional.of(Clinics.AYSE), Optional.of(Clinics.DAY), "");
            case 4 ->
                    new LeadAction.Assign(
                            Optional.of(Clinics.MEHMET), Optional.of(Clinics.NIGHT), "");
            case 5 -> new LeadAction.Tag("sıcak", random.nextBoolean());
            case 6 -> new HandOver(Clinics.IZMIR, "");
            case 7 -> new LeadAction.Delete();
            default -> new LeadAction.Restore();
        };
    }

    private boolean did(WorkedLead lead, LeadAction action) {
        now = now.plusSeconds(600);
        return lead.apply(action, now)
                .map(worked -> changes.save(worked, Right.LEAD_CHANGE, Clinics.AYSE, now))
                .map(saved -> done(saved.thenReturn(true)))
                .orElse(false);
    }

    private boolean undid(WorkedLead before) {
        now = now.plusSeconds(60);
        return now(before.id())
                .putBack(before)
                .map(worked -> changes.putBack(worked, Clinics.AYSE, now))
                .map(saved -> done(saved.thenReturn(true)))
                .orElse(false);
    }

    private WorkedLead now(LeadId lead) {
        return done(work.claim(new Visibility.Everything(), List.of(lead))).getFirst();
    }

    private static List<LeadId> leads() {
        return rows("SELECT id::text FROM lead ORDER BY id")
                .map(id -> new LeadId(UUID.fromString(id)))
                .toList();
    }

    /** All of them: what is kept of leads and of interactions, and what the lists count. */
    private static List<String> numbers() {
        return rows("""
        SELECT figure::text FROM lead_figure_anew figure
        UNION ALL SELECT figure::text FROM interaction_figure_anew figure
        UNION ALL SELECT concat_ws(' ', kind, distributor_id, team_id, assignee_id,
            day, status, test, sum(leads), sum(unassigned), sum(assigned),
            sum(contacted), sum(converted))
        FROM lead_counted GROUP BY kind, distributor_id, team_id, assignee_id, day,
            status, test HAVING sum(leads) <> 0
        ORDER BY 1
        """)
                .toList();
    }

    private static void assertProven(String step) {
        assertThat(done(new R2dbcKeptNumbers(POSTGRES.client()).differences(5))).as(step).isEmpty();
        assertThat(
                        text(
                                """
                                SELECT (SELECT sum(leads) FROM lead_counted WHERE kind = 'ALL'
                                    AND day = '-infinity' AND NOT test)
                                = (SELECT count(*) FROM lead
                                    WHERE deleted_at IS NULL AND NOT test) AS same
                                """))
                .as(step)
                .isEqualTo("true");
    }

    private static String text(String sql) {
        return rows("SELECT (" + sql.strip() + ")::text").toList().getFirst();
    }

    private static Stream<String> rows(String sql) {
        return done(
                POSTGRES.client()
                        .sql(sql)
                        .map(row -> String.valueOf(row.get(0, String.class)))
                        .all()
                        .collectList())
                .stream();
    }

    private static <T> T done(Mono<T> work) {
        return work.as(POSTGRES.unitOfWork()::inTransaction).block();
    }
}
