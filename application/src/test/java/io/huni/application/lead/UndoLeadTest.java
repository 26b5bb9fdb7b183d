package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.person;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.lead.WorkOnLead.Command;
import io.huni.application.lead.port.LastChanges;
import io.huni.application.lead.port.LastChanges.LastChange;
import io.huni.application.lead.port.Leads.NewLead;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class UndoLeadTest {
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final UserId AYSE = new UserId(new UUID(5, 5));
    private static final LeadAction WON = new LeadAction.MoveTo(LeadStatus.CONVERTED, "", "");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final InMemoryLastChanges changes = new InMemoryLastChanges(work);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final WorkOnLead workOnLead =
            LeadUseCases.workOnLead(
                    work,
                    changes,
                    IdentityUseCases.userQueries(new InMemoryUsers()),
                    unitOfWork,
                    clock);
    private final UndoLead undoLead =
            LeadUseCases.undoLead(
                    work,
                    changes,
                    IdentityUseCases.userQueries(new InMemoryUsers()),
                    unitOfWork,
                    clock);

    @Test
    void putsBackWhatTheActorDidLast() {
        LeadId lead = lead();
        int left = does(manager(TEAM), lead, WON).version();

        undoLead.undo(manager(TEAM), lead, Optional.of(left)).block();

        assertThat(now(lead).status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(work.saved().getLast().worked().entries().getFirst().result())
                .contains("UNDONE");
        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.empty()), LeadErrorKey.NOT_UNDOABLE);
    }

    @Test
    void bringsBackWhatLeftTheScopeWithIt() {
        LeadId lead = lead();
        does(manager(TEAM), lead, new HandOver(new DistributorId(new UUID(7, 7)), ""));
        assertThat(now(lead).team()).isEmpty();

        undoLead.undo(manager(TEAM), lead, Optional.empty()).block();

        assertThat(now(lead).team()).contains(TEAM);
        assertThat(now(lead).assignee()).contains(AYSE);
    }

    @Test
    void leavesWhatSomebodyHasWorkedOnSince() {
        LeadId lead = lead();
        int left = does(manager(TEAM), lead, WON).version();
        does(admin(), lead, new LeadAction.Tag("acil", true));

        assertRefused(undoLead.undo(manager(TEAM), lead, Optional.of(left)), SharedErrorKey.STALE);
        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.empty()), LeadErrorKey.NOT_UNDOABLE);
        assertThat(now(lead).status()).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void whoseScopeHasShrunkHearsNothing() {
        LeadId lead = lead();
        does(manager(TEAM), lead, WON);

        assertRefused(
                undoLead.undo(manager(new TeamId(new UUID(3, 2))), lead, Optional.empty()),
                SharedErrorKey.NOT_FOUND);
        assertThat(now(lead).status()).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void whatSomebodyElseHasMovedSinceStaysSo() {
        LeadId lead = lead();
        does(manager(TEAM), lead, WON);
        LeadAction lost = new LeadAction.MoveTo(LeadStatus.LOST, "Ulaşılamadı", "");
        work.save(
                        List.of(now(lead).apply(lost, clock.instant()).orElseThrow()),
                        Optional.empty(),
                        clock.instant())
                .block();

        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.empty()), LeadErrorKey.CHANGED_SINCE);
        assertThat(now(lead).status()).isEqualTo(LeadStatus.LOST);
    }

    @Test
    void whatLiesInTheTrashIsNotThereForWhoeverMayNotDelete() {
        LeadId lead = lead();
        does(admin(), lead, new LeadAction.Delete());
        Actor reader = person(RoleFixture.own("Okuyan", Scope.ALL, Right.LEAD_READ));

        assertRefused(undoLead.undo(reader, lead, Optional.empty()), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void ofWhatWasGivenAwayNobodyHearsWhatOthersHaveDone() {
        LeadId lead = lead();
        HandOver away = new HandOver(new DistributorId(new UUID(7, 7)), "");
        int left = does(manager(TEAM), lead, away).version();
        work.save(
                        List.of(now(lead).apply(WON, clock.instant()).orElseThrow()),
                        Optional.empty(),
                        clock.instant())
                .block();

        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.of(left)), LeadErrorKey.NOT_UNDOABLE);
    }

    @Test
    void whatSomebodyThrewAwaySinceIsNotThereForWhoeverMayNotDelete() {
        LeadId lead = lead();
        Actor keeper = new Actor.Person(AYSE, Role.STAFF, Optional.empty(), Optional.of(TEAM));
        does(keeper, lead, WON);
        work.save(
                        List.of(
                                now(lead)
                                        .apply(new LeadAction.Delete(), clock.instant())
                                        .orElseThrow()),
                        Optional.empty(),
                        clock.instant())
                .block();

        assertRefused(undoLead.undo(keeper, lead, Optional.empty()), SharedErrorKey.NOT_FOUND);
        assertThat(now(lead).deletedAt()).isPresent();
    }

    @Test
    void whatAnotherHasDoneWhileSomebodyWasHeldStays() {
        LeadId lead = lead();
        does(manager(TEAM), lead, WON);
        LastChange own = changes.find(lead).block();
        does(admin(), lead, new LeadAction.MoveTo(LeadStatus.LOST, "Ulaşılamadı", ""));
        InMemoryUsers users = new InMemoryUsers();
        users.add(UserFixture.aUser().withId(AYSE.value()).user(), "").block();
        LastChanges overtaken = new Overtaken(own);
        UndoLead undo =
                LeadUseCases.undoLead(
                        work, overtaken, IdentityUseCases.userQueries(users), unitOfWork, clock);

        assertRefused(undo.undo(manager(TEAM), lead, Optional.empty()), LeadErrorKey.CHANGED_SINCE);
        assertThat(now(lead).status()).isEqualTo(LeadStatus.LOST);
    }

    /** Tells first what was so before another came in between. */
    private final class Overtaken implements LastChanges {
        private final Deque<LastChange> earlier = new ArrayDeque<>();

        Overtaken(LastChange earlier) {
            this.earlier.add(earlier);
        }

        @Override
        public Mono<Void> save(Worked worked, Right right, UserId by, Instant at) {
            return changes.save(worked, right, by, at);
        }

        @Override
        public Mono<LastChange> find(LeadId lead) {
            return Mono.justOrEmpty(Optional.ofNullable(earlier.poll()))
                    .switchIfEmpty(changes.find(lead));
        }

        @Override
        public Mono<Void> putBack(Worked worked, UserId by, Instant at) {
            return changes.putBack(worked, by, at);
        }
    }

    @Test
    void aNoteIsNothingToTakeBack() {
        LeadId lead = lead();
        does(manager(TEAM), lead, new LeadAction.Note("Yarın arayacak"));

        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.empty()), LeadErrorKey.NOT_UNDOABLE);
    }

    @Test
    void refusesAnotherVersionThanTheOneThatWasLeft() {
        LeadId lead = lead();
        int left = does(manager(TEAM), lead, WON).version();

        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.of(left - 1)), SharedErrorKey.STALE);
    }

    @Test
    void hasItsTimeAndIsForWhoeverDidIt() {
        LeadId lead = lead();
        does(manager(TEAM), lead, WON);

        assertRefused(undoLead.undo(admin(), lead, Optional.empty()), LeadErrorKey.NOT_UNDOABLE);
        assertRefused(undoLead.undo(staff(), lead, Optional.empty()), SharedErrorKey.NOT_FOUND);
        clock.pass(Duration.ofMinutes(10));
        assertRefused(
                undoLead.undo(manager(TEAM), lead, Optional.empty()), LeadErrorKey.NOT_UNDOABLE);
    }

    private WorkedLead does(Actor actor, LeadId lead, LeadAction action) {
        workOnLead.work(new Command(actor, lead, action, Optional.empty())).block();
        return now(lead);
    }

    private WorkedLead now(LeadId lead) {
        return work.claim(new Visibility.Everything(), List.of(lead)).block().getFirst();
    }

    private LeadId lead() {
        NewLead lead = aLead().assignedTo(AYSE, TEAM).newLead();
        leads.addNew(List.of(lead)).block();
        return lead.change().state().id();
    }
}
