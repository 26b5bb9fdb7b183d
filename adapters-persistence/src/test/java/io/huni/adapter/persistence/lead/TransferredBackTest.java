package io.huni.adapter.persistence.lead;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.ChangeManyLeads.Command;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.Tally;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A manager of a team gives leads to another distributor and takes them back. */
class TransferredBackTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final User MANAGER =
            new User(
                    Organisation.MEHMET,
                    new EmailAddress("mehmet@ornek.test"),
                    "Mehmet Öz",
                    Role.MANAGER,
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
    void undoBringsBackWhatLeftTheTeam() {
        house.hire(MANAGER);
        house.open(Organisation.IZMIR);
        List<NewLead> fresh =
                Stream.generate(
                                () ->
                                        aLead().ofDistributor(Organisation.ANKARA)
                                                .assignedTo(Organisation.AYSE, Organisation.DAY)
                                                .newLead())
                        .limit(3)
                        .toList();
        LeadsOnPostgres.of(POSTGRES).addNew(fresh).as(POSTGRES.unitOfWork()::inTransaction).block();
        JobId job = transferred(fresh);
        assertThat(tally(job)).isEqualTo(new Tally(3, 3, 0, 0));
        assertThat(ofTheTeam()).isZero();

        JobId undo = house.steerJob.undo(MANAGER.asActor(), job).block().id();

        assertThat(tally(undo)).isEqualTo(new Tally(3, 3, 0, 0));
        assertThat(ofTheTeam()).isEqualTo(3);
    }

    private JobId transferred(List<NewLead> leads) {
        Selection chosen =
                new Selection.Named(
                        leads.stream().map(lead -> lead.change().state().id()).toList());
        Wish wish = new Wish.Transfer(Organisation.IZMIR, "Bölge");
        return house.changeManyLeads.start(new Command(MANAGER.asActor(), chosen, wish)).block();
    }

    private Tally tally(JobId job) {
        while (Boolean.TRUE.equals(house.runJobs.step().block())) {
            Thread.onSpinWait();
        }
        return house.jobs.find(job).map(Job::tally).block();
    }

    private static long ofTheTeam() {
        return POSTGRES.client()
                .sql("SELECT count(*) FROM lead WHERE team_id = $1 AND distributor_id = $2")
                .bind(0, Organisation.DAY.value())
                .bind(1, Organisation.ANKARA.value())
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
