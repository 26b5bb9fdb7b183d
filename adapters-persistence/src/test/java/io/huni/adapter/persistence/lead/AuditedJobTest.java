package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.ChangeManyLeads.Command;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.application.lead.Filters;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a job changes stands in the audit trail as its owner's doing. */
class AuditedJobTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

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

    private final BulkHouse house = new BulkHouse(POSTGRES, 2);

    @BeforeAll
    static void found() {
        Organisation.in(POSTGRES);
    }

    @Test
    void everyLeadThatAJobChangesNamesWhoStartedItAndTheJob() {
        house.hire(AYSE);
        List<NewLead> fresh = Stream.generate(() -> aLead().newLead()).limit(5).toList();
        LeadsOnPostgres.of(POSTGRES).addNew(fresh).as(POSTGRES.unitOfWork()::inTransaction).block();
        JobId job = lost(5);
        run();

        assertThat(told(job)).isEqualTo(5);

        JobId undo = house.steerJob.undo(AYSE.asActor(), job).block().id();
        run();

        assertThat(told(job)).isEqualTo(5);
        assertThat(told(undo)).isEqualTo(5);
    }

    private JobId lost(int count) {
        Selection all = new Selection.Matching(Filters.ofStatuses(Set.of(LeadStatus.NEW)), count);
        Wish wish = new Wish.Do(new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""));
        return house.changeManyLeads.start(new Command(AYSE.asActor(), all, wish)).block();
    }

    private void run() {
        while (Boolean.TRUE.equals(house.runJobs.step().block())) {
            Thread.onSpinWait();
        }
    }

    /** Leads whose change of status names Ayşe and the job. */
    private static long told(JobId job) {
        return POSTGRES.client()
                .sql(
                        """
                        SELECT count(DISTINCT subject_id) FROM audit_entry
                        WHERE subject = 'lead' AND kind = 'CHANGED' AND user_id = $1
                            AND address = 'job' AND device = $2 AND jsonb_exists(before, 'status')
                        """)
                .bind(0, AYSE.id().value())
                .bind(1, job.value().toString())
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
