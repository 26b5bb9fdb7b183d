package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.lead.WorkOnLead.Command;
import io.huni.application.lead.WorkOnLead.Outcome;
import io.huni.application.lead.port.Leads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class WorkOnLeadTest {
    private static final TeamId DAY = new TeamId(new UUID(0, 3));
    private static final TeamId NIGHT = new TeamId(new UUID(0, 4));
    private static final UserId AYSE = new UserId(new UUID(0, 5));
    private static final UserId MERT = new UserId(new UUID(0, 6));
    private static final UserId GONE = new UserId(new UUID(0, 7));
    private static final Actor ADMIN = person(Role.ADMIN, new UUID(0, 1), null);
    private static final Actor MANAGER = person(Role.MANAGER, new UUID(0, 2), DAY);
    private static final Actor STAFF = person(Role.STAFF, AYSE.value(), DAY);

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final InMemoryLastChanges changes = new InMemoryLastChanges(work);
    private final InMemoryUsers users = new InMemoryUsers();
    private final WorkOnLead workOnLead =
            LeadUseCases.workOnLead(
                    work,
                    changes,
                    IdentityUseCases.userQueries(users),
                    new InMemoryUnitOfWork(),
                    Clock.systemUTC());

    @BeforeEach
    void hire() {
        users.add(user(AYSE, DAY, true), "").block();
        users.add(user(MERT, NIGHT, true), "").block();
        users.add(user(GONE, DAY, false), "").block();
    }

    @Test
    void namesThePersonWhoDidIt() {
        LeadId lead = lead(AYSE, DAY);

        assertThat(does(STAFF, lead, new LeadAction.Note("Aradım"))).isEqualTo(new Outcome.Done());

        assertThat(work.saved()).hasSize(1);
        assertThat(work.saved().getFirst().by()).contains(AYSE);
    }

    @Test
    void whatIsSoAlreadyIsSaidAndNotWritten() {
        LeadId lead = lead(AYSE, DAY);

        assertThat(workOnLead.assign(MANAGER, lead, Optional.of(AYSE), Optional.empty()).block())
                .isEqualTo(new Outcome.WasSo());

        assertThat(work.saved()).isEmpty();
    }

    @Test
    void aLeadOutsideTheScopeIsNotThere() {
        LeadId others = lead(MERT, NIGHT);

        assertRefused(
                workOnLead.work(command(STAFF, others, new LeadAction.Note("x"))),
                SharedErrorKey.NOT_FOUND);
        assertRefused(
                workOnLead.assign(MANAGER, others, Optional.of(AYSE), Optional.empty()),
                SharedErrorKey.NOT_FOUND);
        assertRefused(
                workOnLead.work(
                        command(STAFF, new LeadId(new UUID(1, 1)), new LeadAction.Note("x"))),
                SharedErrorKey.NOT_FOUND);
    }

    @Test
    void eachActionNeedsItsRight() {
        LeadId lead = lead(AYSE, DAY);
        Actor partner =
                new Actor.Person(
                        new UserId(new UUID(0, 8)),
                        Role.DISTRIBUTOR,
                        Optional.empty(),
                        Optional.empty());

        assertRefused(
                workOnLead.work(command(STAFF, lead, new LeadAction.Delete())),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                workOnLead.assign(STAFF, lead, Optional.of(MERT), Optional.empty()),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                workOnLead.work(command(partner, lead, new LeadAction.Tag("x", true))),
                SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void givesToThoseWhomTheActorMaySeeAndWhoStillWorkHere() {
        LeadId lead = lead(AYSE, DAY);

        for (UserId nobody : List.of(MERT, GONE, new UserId(new UUID(1, 1)))) {
            assertRefused(
                    workOnLead.assign(MANAGER, lead, Optional.of(nobody), Optional.empty()),
                    LeadErrorKey.ASSIGNEE_UNKNOWN);
        }
        workOnLead.assign(ADMIN, lead, Optional.of(MERT), Optional.empty()).block();
        assertThat(work.saved().getFirst().worked().after().team()).contains(NIGHT);
    }

    @Test
    void givesNobodyWhatTheyCouldNotSee() {
        LeadId lead = lead(AYSE, DAY);
        UserId ofAClinic = new UserId(new UUID(0, 9));
        users.add(
                        aUser().withId(ofAClinic.value())
                                .as(Role.DISTRIBUTOR)
                                .of(new DistributorId(new UUID(9, 9)))
                                .user(),
                        "")
                .block();

        assertRefused(
                workOnLead.assign(ADMIN, lead, Optional.of(ofAClinic), Optional.empty()),
                LeadErrorKey.ASSIGNEE_BLIND);

        assertThat(work.saved()).isEmpty();
    }

    @Test
    void givesNothingToWhoseRoleReadsNoLeads() {
        LeadId lead = lead(AYSE, DAY);
        UserId clerk = new UserId(new UUID(0, 8));
        Role exportsOnly = RoleFixture.own("Muhasebe", Scope.ALL, Right.LEAD_EXPORT);
        users.add(aUser().withId(clerk.value()).as(exportsOnly).user(), "").block();

        assertRefused(
                workOnLead.assign(ADMIN, lead, Optional.of(clerk), Optional.empty()),
                LeadErrorKey.ASSIGNEE_BLIND);

        assertThat(work.saved()).isEmpty();
    }

    @Test
    void takesALeadFromEverybody() {
        LeadId lead = lead(AYSE, DAY);

        workOnLead.assign(MANAGER, lead, Optional.empty(), Optional.empty()).block();

        assertThat(work.saved().getFirst().worked().after().assignee()).isEmpty();
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        LeadId lead = lead(AYSE, DAY);
        LeadAction contacted = new LeadAction.MoveTo(LeadStatus.CONTACTED, "", "");
        workOnLead.work(new Command(STAFF, lead, contacted, Optional.of(1))).block();

        assertRefused(
                workOnLead.work(
                        new Command(
                                STAFF,
                                lead,
                                new LeadAction.MoveTo(LeadStatus.CONVERTED, "", ""),
                                Optional.of(1))),
                SharedErrorKey.STALE);
    }

    @Test
    void whatLiesInTheTrashCanOnlyBeTakenOut() {
        LeadId lead = lead(AYSE, DAY);
        does(ADMIN, lead, new LeadAction.Delete());

        assertRefused(
                workOnLead.work(command(ADMIN, lead, new LeadAction.Note("x"))),
                SharedErrorKey.NOT_FOUND);
        assertThat(does(ADMIN, lead, new LeadAction.Restore())).isEqualTo(new Outcome.Done());
        assertThat(does(ADMIN, lead, new LeadAction.Note("x"))).isEqualTo(new Outcome.Done());
    }

    private Outcome does(Actor actor, LeadId lead, LeadAction action) {
        return workOnLead.work(command(actor, lead, action)).block();
    }

    private static Command command(Actor actor, LeadId lead, LeadAction action) {
        return new Command(actor, lead, action, Optional.empty());
    }

    private LeadId lead(UserId assignee, TeamId team) {
        Leads.NewLead lead = aLead().assignedTo(assignee, team).newLead();
        leads.addNew(List.of(lead)).block();
        return lead.change().state().id();
    }

    private static User user(UserId id, TeamId team, boolean active) {
        return new User(
                id,
                new EmailAddress("u" + id.value().getLeastSignificantBits() + "@ornek.test"),
                "Kişi",
                Role.STAFF,
                Optional.empty(),
                Optional.of(team),
                active,
                Language.TR,
                Theme.SYSTEM);
    }

    private static Actor person(Role role, UUID id, TeamId team) {
        return new Actor.Person(new UserId(id), role, Optional.empty(), Optional.ofNullable(team));
    }
}
