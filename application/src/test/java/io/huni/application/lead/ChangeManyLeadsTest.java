package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.job.JobQueries.ReasonCount;
import io.huni.application.lead.ChangeManyLeads.Command;
import io.huni.application.lead.ChangeManyLeads.Selection;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobErrorKey;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Reason;
import io.huni.domain.job.Tally;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class ChangeManyLeadsTest {
    private static final LeadAction CONTACTED = new LeadAction.MoveTo(LeadStatus.CONTACTED, "", "");

    private final BulkHouse house = new BulkHouse();
    private final User admin = house.hire(Role.ADMIN, BulkHouse.DAY);
    private final User ayse = house.hire(Role.STAFF, BulkHouse.DAY);
    private final User mert = house.hire(Role.STAFF, BulkHouse.NIGHT);

    @Test
    void doesItToEachLeadAndSaysWhichWereSoAlready() {
        List<LeadId> leads = house.leads(ayse, 5);
        house.run(start(ayse, List.of(leads.get(2)), CONTACTED));

        Job job = house.run(start(ayse, leads, CONTACTED));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.tally()).isEqualTo(new Tally(5, 4, 0, 1));
        assertThat(leads).allMatch(lead -> house.now(lead).status() == LeadStatus.CONTACTED);
        assertThat(reasons(job)).containsExactly(count(LeadErrorKey.UNCHANGED.key(), 1));
        assertThat(house.work.saved())
                .hasSize(5)
                .allMatch(one -> one.by().equals(Optional.of(ayse.id())));
    }

    @Test
    void skipsWhatTheActorMayNotSeeAndWhatLiesInTheTrash() {
        LeadId mine = house.lead(ayse);
        LeadId others = house.lead(mert);
        LeadId never = new LeadId(UUID.randomUUID());
        LeadId trashed = house.lead(ayse);
        house.run(start(admin, List.of(trashed), new LeadAction.Delete()));

        Job job = house.run(start(ayse, List.of(mine, others, never, trashed), CONTACTED));

        assertThat(job.tally()).isEqualTo(new Tally(4, 1, 0, 3));
        assertThat(house.now(others).status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(reasons(job))
                .containsExactly(
                        count(SharedErrorKey.NOT_FOUND.key(), 2),
                        count(LeadErrorKey.IN_TRASH.key(), 1));
    }

    @Test
    void aFilterIsFrozenWhenTheJobStarts() {
        List<LeadId> chosen = house.leads(ayse, 3);
        house.lead(mert);
        JobId job = start(ayse, matching(3), CONTACTED);
        LeadId late = house.lead(ayse);

        assertThat(house.run(job).tally().done()).isEqualTo(3);

        assertThat(house.now(late).status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(chosen).allMatch(lead -> house.now(lead).status() == LeadStatus.CONTACTED);
    }

    @Test
    void touchesNothingWhenAnotherNumberMatches() {
        house.leads(ayse, 3);

        assertRefused(
                house.changeManyLeads.start(command(ayse, matching(2), CONTACTED)),
                LeadErrorKey.SELECTION_CHANGED);

        assertThat(house.runJobs.step().block()).isFalse();
    }

    @Test
    void needsTheRightWhenItStartsAndWhileItRuns() {
        List<LeadId> leads = house.leads(ayse, 3);

        assertRefused(
                house.changeManyLeads.start(command(ayse, named(leads), new LeadAction.Delete())),
                SharedErrorKey.RIGHT_MISSING);

        JobId job = start(ayse, leads, CONTACTED);
        house.runJobs.step().block();
        house.fire(ayse);
        Job stopped = house.run(job);
        assertThat(stopped.state()).isEqualTo(JobState.FAILED);
        assertThat(stopped.tally().done()).isEqualTo(2);
        assertThat(stopped.problem()).contains(Reason.of(JobErrorKey.OWNER_GONE));
    }

    @Test
    void givesLeadsToThoseWhoStillWorkHere() {
        List<LeadId> leads = house.leads(ayse, 2);
        Wish toMert = new Wish.Give(Optional.of(mert.id()));
        JobId job = start(new Command(admin.asActor(), named(leads), toMert));

        house.run(job);

        assertThat(house.now(leads.getFirst()).assignee()).contains(mert.id());
        assertThat(house.now(leads.getFirst()).team()).contains(BulkHouse.NIGHT);
        house.fire(mert);
        assertRefused(
                house.changeManyLeads.start(new Command(admin.asActor(), named(leads), toMert)),
                LeadErrorKey.ASSIGNEE_UNKNOWN);
    }

    @Test
    void leavesOutWhatTheChosenPersonCouldNotSee() {
        DistributorId clinic = new DistributorId(UUID.randomUUID());
        User ofClinic = house.hire(aUser().as(Role.DISTRIBUTOR).of(clinic).user());
        LeadId theirs = house.added(aLead().ofDistributor(clinic));
        LeadId others = house.lead(ayse);

        Job job = house.run(give(List.of(theirs, others), ofClinic));

        assertThat(job.tally()).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(reasons(job)).containsExactly(count(LeadErrorKey.ASSIGNEE_BLIND.key(), 1));
        assertThat(house.now(theirs).assignee()).contains(ofClinic.id());
        assertThat(house.now(others).assignee()).contains(ayse.id());
    }

    @Test
    void startsNothingForWhoseRoleReadsNoLeads() {
        Role exportsOnly = RoleFixture.own("Muhasebe", Scope.ALL, Right.LEAD_EXPORT);
        User clerk = house.hire(aUser().as(exportsOnly).user());
        Wish toClerk = new Wish.Give(Optional.of(clerk.id()));

        assertRefused(
                house.changeManyLeads.start(
                        new Command(admin.asActor(), named(house.leads(ayse, 1)), toClerk)),
                LeadErrorKey.ASSIGNEE_BLIND);
    }

    @Test
    void whoLeavesMeanwhileGetsNoMoreLeads() {
        List<LeadId> leads = house.leads(ayse, 4);
        JobId job = give(leads, mert);
        house.runJobs.step().block();
        house.fire(mert);

        Job stopped = house.run(job);

        assertThat(stopped.state()).isEqualTo(JobState.FAILED);
        assertThat(stopped.problem()).contains(Reason.of(LeadErrorKey.ASSIGNEE_UNKNOWN));
        assertThat(stopped.tally().done()).isEqualTo(2);
        assertThat(house.now(leads.getLast()).assignee()).contains(ayse.id());
    }

    @Test
    void leadsGoToTheTeamInWhichThePersonIsThen() {
        List<LeadId> leads = house.leads(ayse, 4);
        JobId job = give(leads, mert);
        house.move(mert, BulkHouse.DAY);

        house.run(job);

        assertThat(house.now(leads.getFirst()).team()).contains(BulkHouse.DAY);
    }

    private JobId give(List<LeadId> leads, User to) {
        Wish wish = new Wish.Give(Optional.of(to.id()));
        return start(new Command(admin.asActor(), named(leads), wish));
    }

    @Test
    void undoPutsBackWhatNobodyHasTouchedSince() {
        List<LeadId> leads = house.leads(ayse, 5);
        List<WorkedLead> were = leads.stream().map(house::now).toList();
        JobId job = start(admin, leads, new LeadAction.MoveTo(LeadStatus.LOST, "Bütçe", ""));
        house.run(job);
        house.run(start(ayse, List.of(leads.get(1)), CONTACTED));

        Job undone = house.run(house.steerJob.undo(admin.asActor(), job).block().id());

        assertThat(undone.tally()).isEqualTo(new Tally(5, 4, 0, 1));
        assertThat(reasons(undone)).containsExactly(count(LeadErrorKey.CHANGED_SINCE.key(), 1));
        assertThat(house.now(leads.get(1)).status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(Stream.of(0, 2, 3, 4).map(leads::get).map(house::now))
                .extracting(WorkedLead::status)
                .containsOnly(were.getFirst().status());
        assertRefused(house.steerJob.undo(admin.asActor(), job), JobErrorKey.NOT_UNDOABLE);
    }

    @Test
    void undoOfATagHasNothingToDoWithTheStatusThatAnotherHasSet() {
        List<LeadId> leads = house.leads(ayse, 4);
        JobId job = start(admin, leads, new LeadAction.Tag("fuar", true));
        house.run(job);
        house.run(start(ayse, leads.subList(0, 2), CONTACTED));
        house.run(start(ayse, leads.subList(1, 2), new LeadAction.Tag("acil", true)));
        house.run(start(ayse, leads.subList(3, 4), new LeadAction.Tag("fuar", false)));

        Job undone = house.run(house.steerJob.undo(admin.asActor(), job).block().id());

        assertThat(undone.tally()).isEqualTo(new Tally(4, 3, 0, 1));
        assertThat(leads).noneMatch(lead -> house.now(lead).tags().contains("fuar"));
        assertThat(house.now(leads.get(1)).tags()).containsExactly("acil");
        assertThat(house.now(leads.get(1)).status()).isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void anUndoThatWasStoppedIsFinishedByAnother() {
        List<LeadId> leads = house.leads(ayse, 5);
        WorkedLead before = house.now(leads.getFirst());
        JobId job = start(admin, leads, CONTACTED);
        house.run(job);
        JobId undo = house.steerJob.undo(admin.asActor(), job).block().id();
        house.runJobs.step().block();
        house.steerJob.cancel(admin.asActor(), undo).block();
        assertThat(house.run(undo).state()).isEqualTo(JobState.CANCELLED);

        Job rest = house.run(house.steerJob.undo(admin.asActor(), job).block().id());

        assertThat(rest.tally()).isEqualTo(new Tally(3, 3, 0, 0));
        assertThat(leads).allMatch(lead -> house.now(lead).status() == before.status());
        assertRefused(house.steerJob.undo(admin.asActor(), job), JobErrorKey.NOT_UNDOABLE);
    }

    @Test
    void undoBringsBackWhatLeftTheScopeWithIt() {
        User manager = house.hire(Role.MANAGER, BulkHouse.DAY);
        List<LeadId> leads = house.leads(ayse, 3);
        JobId job = transfer(manager, leads, house.open("Bölge", true));
        assertThat(house.run(job).tally().done()).isEqualTo(3);
        assertThat(house.now(leads.getFirst()).team()).isEmpty();

        Job undone = house.run(house.steerJob.undo(manager.asActor(), job).block().id());

        assertThat(undone.tally()).isEqualTo(new Tally(3, 3, 0, 0));
        assertThat(house.now(leads.getFirst()).assignee()).contains(ayse.id());
        assertThat(house.now(leads.getFirst()).team()).contains(BulkHouse.DAY);
    }

    @Test
    void aTransferOfManyHasTheRulesOfOne() {
        DistributorId nova = house.open("Nova", true);
        LeadId open = house.lead(ayse);
        LeadId won = house.lead(ayse);
        LeadId test = house.added(aLead().asTest());
        LeadId there = house.added(aLead().ofDistributor(nova));
        house.run(start(ayse, List.of(won), new LeadAction.MoveTo(LeadStatus.CONVERTED, "", "")));

        Job job = house.run(transfer(admin, List.of(open, won, test, there), nova));

        assertThat(job.tally()).isEqualTo(new Tally(4, 1, 0, 3));
        assertThat(reasons(job))
                .containsExactlyInAnyOrder(
                        count(LeadErrorKey.CLOSED.key(), 2),
                        count(LeadErrorKey.AT_DISTRIBUTOR.key(), 1));
        assertThat(house.now(won).distributor()).isEmpty();
    }

    @Test
    void nothingIsTransferredToADistributorThatIsNotActive() {
        List<LeadId> leads = house.leads(ayse, 3);
        Wish shut = new Wish.Transfer(house.open("Kapalı", false), "");

        assertRefused(
                house.changeManyLeads.start(new Command(admin.asActor(), named(leads), shut)),
                OrganisationErrorKey.DISTRIBUTOR_UNKNOWN);

        DistributorId closing = house.open("Kapanan", true);
        JobId job = transfer(admin, leads, closing);
        house.runJobs.step().block();
        house.distributors
                .save(new Distributor(closing, "Kapanan", false, Duration.ofHours(1)))
                .block();
        assertThat(house.run(job).problem())
                .contains(Reason.of(OrganisationErrorKey.DISTRIBUTOR_UNKNOWN));
    }

    private JobId transfer(User actor, List<LeadId> leads, DistributorId to) {
        return start(new Command(actor.asActor(), named(leads), new Wish.Transfer(to, "Bölge")));
    }

    @Test
    void undoHasItsTime() {
        JobId job = start(ayse, house.leads(ayse, 1), CONTACTED);
        house.run(job);

        house.clock.pass(Duration.ofMinutes(10));

        assertRefused(house.steerJob.undo(ayse.asActor(), job), JobErrorKey.NOT_UNDOABLE);
    }

    @Test
    void triesAgainWhatWasLeftOut() {
        List<LeadId> leads = house.leads(ayse, 3);
        house.run(start(admin, leads.subList(1, 3), new LeadAction.Delete()));
        JobId job = start(ayse, leads, CONTACTED);
        assertThat(house.run(job).tally()).isEqualTo(new Tally(3, 1, 0, 2));
        house.run(start(admin, leads.subList(1, 2), new LeadAction.Restore()));

        Job retried = house.run(house.steerJob.retry(ayse.asActor(), job).block().id());

        assertThat(retried.tally()).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(house.now(leads.get(1)).status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(reasons(retried)).containsExactly(count(LeadErrorKey.IN_TRASH.key(), 1));
    }

    @Test
    void thereIsNothingToRetryWhereNothingWasLeftOutOrWorkGoesOn() {
        JobId job = start(ayse, house.leads(ayse, 3), CONTACTED);

        assertRefused(house.steerJob.retry(ayse.asActor(), job), JobErrorKey.NOTHING_TO_RETRY);
        house.run(job);
        assertRefused(house.steerJob.retry(ayse.asActor(), job), JobErrorKey.NOTHING_TO_RETRY);
        assertRefused(house.steerJob.retry(mert.asActor(), job), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void stopsAfterTheSliceThatItIsAt() {
        List<LeadId> leads = house.leads(ayse, 5);
        JobId id = start(ayse, leads, CONTACTED);
        house.runJobs.step().block();

        house.steerJob.cancel(ayse.asActor(), id).block();
        Job job = house.run(id);

        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(job.tally()).isEqualTo(new Tally(5, 2, 0, 0));
        assertThat(job.undoableUntil()).isPresent();
        assertRefused(house.steerJob.cancel(ayse.asActor(), id), JobErrorKey.ENDED);
    }

    @Test
    void onlyTheOwnerAndWhoSeesEverythingKnowsOfIt() {
        JobId job = start(ayse, house.leads(ayse, 1), CONTACTED);
        User manager = house.hire(Role.MANAGER, BulkHouse.DAY);

        assertThat(house.jobQueries.get(ayse.asActor(), job).block()).isNotNull();
        assertThat(house.jobQueries.get(admin.asActor(), job).block()).isNotNull();
        assertRefused(house.jobQueries.get(manager.asActor(), job), SharedErrorKey.NOT_FOUND);
        assertRefused(house.steerJob.cancel(mert.asActor(), job), SharedErrorKey.NOT_FOUND);
        assertRefused(house.steerJob.undo(mert.asActor(), job), SharedErrorKey.NOT_FOUND);
    }

    private List<ReasonCount> reasons(Job job) {
        return house.jobQueries.get(admin.asActor(), job.id()).block().reasons();
    }

    private static ReasonCount count(String key, int count) {
        return new ReasonCount(new Reason(key), count);
    }

    private JobId start(User actor, List<LeadId> leads, LeadAction action) {
        return start(actor, named(leads), action);
    }

    private JobId start(User actor, Selection selection, LeadAction action) {
        return start(command(actor, selection, action));
    }

    private JobId start(Command command) {
        return house.changeManyLeads.start(command).block();
    }

    private static Command command(User actor, Selection selection, LeadAction action) {
        return new Command(actor.asActor(), selection, new Wish.Do(action));
    }

    private static Selection named(List<LeadId> leads) {
        return new Selection.Named(leads);
    }

    private static Selection matching(int expected) {
        return new Selection.Matching(Filters.ofStatuses(Set.of()), expected);
    }
}
