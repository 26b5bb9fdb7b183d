package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.ChangeManyLeads.Command;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.application.lead.Filters;
import io.huni.application.lead.port.Leads;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "Everything that matches", while leads come and others work: exactly the frozen ones. */
class FrozenSelectionTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final int FROZEN = 400;
    private static final Selection NEW_ONES =
            new Selection.Matching(Filters.ofStatuses(Set.of(LeadStatus.NEW)), FROZEN);
    private static final User AYSE =
            new User(
                    Organisation.AYSE,
                    new EmailAddress("ayse@ornek.test"),
                    "Ayşe Kaya",
                    Role.ADMIN,
                    Optional.empty(),
                    Optional.of(Organisation.DAY),
                    true,
                    Language.TR,
                    Theme.SYSTEM);

    private final BulkHouse house = new BulkHouse(POSTGRES, 20);
    private final Leads leads = LeadsOnPostgres.of(POSTGRES);

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Test
    void exactlyTheFrozenLeadsAreTouchedAndPutBack() {
        house.hire(AYSE);
        add(FROZEN).block();
        JobId job = start();
        Disposable arrivals = Flux.range(0, 40).concatMap(n -> add(5)).subscribe();
        Disposable others =
                Flux.interval(Duration.ofMillis(5)).concatMap(tick -> workElsewhere()).subscribe();

        run();

        arrivals.dispose();
        others.dispose();
        Job done = house.jobs.find(job).block();
        assertThat(done.tally().done() + done.tally().skipped()).isEqualTo(FROZEN);
        assertThat(touched(job)).isEqualTo(done.tally().done());
        assertThat(touchedOutside(job)).isZero();
        assertThat(number("SELECT count(*) FROM lead")).isGreaterThan(FROZEN);

        JobId undo = house.steerJob.undo(AYSE.asActor(), job).block().id();
        run();
        Job undone = house.jobs.find(undo).block();
        assertThat(undone.tally().total()).isEqualTo(done.tally().done());
        assertThat(number(REMAINING.formatted(job.value(), undo.value()))).isZero();
    }

    /** Leads that were put back and still are where the job had moved them. */
    private static final String REMAINING =
            """
            SELECT count(*) FROM lead JOIN lead_before b ON b.lead_id = lead.id
                JOIN job_result r ON r.record_id = lead.id
            WHERE b.job_id = '%s' AND r.job_id = '%s' AND r.outcome = 'DONE'
                AND lead.status <> b.status
            """;

    private JobId start() {
        return house.changeManyLeads
                .start(
                        new Command(
                                AYSE.asActor(),
                                NEW_ONES,
                                new Wish.Do(new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""))))
                .block();
    }

    private void run() {
        while (Boolean.TRUE.equals(house.runJobs.step().block())) {
            Thread.onSpinWait();
        }
    }

    private Mono<Void> add(int count) {
        List<NewLead> fresh = Stream.generate(() -> aLead().newLead()).limit(count).toList();
        return leads.addNew(fresh).as(POSTGRES.unitOfWork()::inTransaction).then();
    }

    /** Somebody converts a lead that the job may or may not have reached. */
    private static Mono<Long> workElsewhere() {
        return POSTGRES.client()
                .sql(
                        """
                        UPDATE lead SET status = 'CONVERTED', version = version + 1
                        WHERE id = (
                            SELECT id FROM lead WHERE status <> 'CONVERTED'
                            ORDER BY md5(id::text || clock_timestamp()) LIMIT 1)
                        """)
                .fetch()
                .rowsUpdated()
                .as(POSTGRES.unitOfWork()::inTransaction);
    }

    private static long touched(JobId job) {
        return number(
                """
                SELECT count(DISTINCT lead_id) FROM interaction
                WHERE after ->> 'status' = 'LOST' AND lead_id IN (
                    SELECT record_id FROM job_result WHERE job_id = '%s' AND outcome = 'DONE')
                """
                        .formatted(job.value()));
    }

    private static long touchedOutside(JobId job) {
        return number(
                """
                SELECT count(*) FROM interaction
                WHERE after ->> 'status' = 'LOST' AND lead_id NOT IN (
                    SELECT record_id FROM job_result WHERE job_id = '%s')
                """
                        .formatted(job.value()));
    }

    private static long number(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
