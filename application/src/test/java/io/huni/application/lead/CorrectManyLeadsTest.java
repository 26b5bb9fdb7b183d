package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.UserFixture.aUser;
import static io.huni.domain.lead.LeadErrorKey.ASSIGNEE_BLIND;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.lead.CorrectManyLeads.Command;
import io.huni.application.lead.CorrectManyLeads.Corrected;
import io.huni.application.lead.CorrectManyLeads.Correction;
import io.huni.application.lead.EditLead.Wishes;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadAction;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class CorrectManyLeadsTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final DistributorId IZMIR = new DistributorId(new UUID(3, 2));
    private static final Owners OF_NOVA =
            new Owners(Optional.of(NOVA), Optional.empty(), Optional.empty());
    private static final TeamId DAY = new TeamId(new UUID(2, 1));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final InMemoryUsers users = new InMemoryUsers();
    private final CorrectManyLeads correct =
            LeadUseCases.correctManyLeads(
                    new InMemoryLeadCorrections(leads),
                    work,
                    new InMemoryCustomFields(),
                    IdentityUseCases.userQueries(users),
                    new InMemoryPhoneNumbers(),
                    new ScoringMethod(ScoreWeights.standard()),
                    LeadSettings.standard(),
                    Clock.systemUTC());

    private static Actor with(Right... rights) {
        return new Actor.Person(
                new UserId(new UUID(0, 1)),
                Role.SUPERADMIN.limitedTo(Set.of(rights)),
                Optional.empty(),
                Optional.empty());
    }

    private Mono<Set<LeadId>> moved(Actor actor, LeadId lead) {
        Wishes toNova = new Wishes(Map.of(), Map.of(), Optional.of(Optional.of(NOVA)));
        return correct.correct(
                        new Command(
                                actor,
                                new JobId(new UUID(7, 7)),
                                List.of(new Correction(lead, toNova, List.of()))))
                .map(Corrected::changed);
    }

    @Test
    void nobodyGetsWhatTheyCouldNotSeeAfterwards() {
        Lead lead = aLead().lead();
        leads.put(lead);
        LeadAction toOneOfNova =
                new LeadAction.Assign(
                        Optional.of(new UserId(new UUID(0, 2))),
                        Optional.empty(),
                        "",
                        new Visibility.OfDistributor(NOVA));

        assertThat(given(lead.id(), Optional.empty(), toOneOfNova)).isEmpty();
        assertThat(given(lead.id(), Optional.of(Optional.of(NOVA)), toOneOfNova))
                .containsExactly(lead.id());
        assertThat(work.claim(new Visibility.Everything(), List.of(lead.id())).block())
                .extracting(WorkedLead::assignee)
                .containsExactly(Optional.of(new UserId(new UUID(0, 2))));
    }

    private Set<LeadId> given(
            LeadId lead, Optional<Optional<DistributorId>> distributor, LeadAction action) {
        return correct.correct(
                        new Command(
                                with(Right.LEAD_CHANGE, Right.LEAD_ASSIGN),
                                new JobId(new UUID(7, 8)),
                                List.of(
                                        new Correction(
                                                lead,
                                                new Wishes(Map.of(), Map.of(), distributor),
                                                List.of(action)))))
                .map(Corrected::changed)
                .block();
    }

    @Test
    void anotherDistributorNeedsTheRightToAssignAsInAnEdit() {
        Lead lead = aLead().lead();
        leads.put(lead);

        assertRefused(moved(with(Right.LEAD_CHANGE), lead.id()), SharedErrorKey.RIGHT_MISSING);
        assertThat(moved(with(Right.LEAD_CHANGE, Right.LEAD_ASSIGN), lead.id()).block())
                .containsExactly(lead.id());
        assertThat(leads.find(lead.id()).orElseThrow().distributor()).contains(NOVA);
    }

    @Test
    void whoIsOfTheOldSideLosesTheLeadThatMovesAndTheHistorySaysIt() {
        Lead ofIzmir = held(aUser().as(Role.DISTRIBUTOR).of(IZMIR).user());
        Lead ofNova = held(aUser().as(Role.DISTRIBUTOR).of(NOVA).user());
        Lead ofTheHouse = held(aUser().in(DAY).user());

        List.of(ofIzmir, ofNova, ofTheHouse)
                .forEach(
                        lead ->
                                moved(with(Right.LEAD_CHANGE, Right.LEAD_ASSIGN), lead.id())
                                        .block());

        Lead taken = leads.find(ofIzmir.id()).orElseThrow();
        assertThat(taken.owners()).isEqualTo(OF_NOVA);
        assertThat(taken.status()).isEqualTo(LeadStatus.NEW);
        for (Lead kept : List.of(ofNova, ofTheHouse)) {
            assertThat(leads.find(kept.id()).orElseThrow().assignee()).isEqualTo(kept.assignee());
        }
    }

    @Test
    void whatIsDoneBesideAMoveKeepsIt() {
        Lead lead = held(aUser().as(Role.DISTRIBUTOR).of(IZMIR).user());

        given(lead.id(), Optional.of(Optional.of(NOVA)), new LeadAction.Tag("fuar", true));

        WorkedLead now =
                work.claim(new Visibility.Everything(), List.of(lead.id())).block().getFirst();
        assertThat(now.owners()).isEqualTo(OF_NOVA);
        assertThat(now.tags()).containsExactly("fuar");
    }

    @Test
    void saysWhatItHasLeftOut() {
        Lead lead = aLead().lead();
        leads.put(lead);
        LeadAction toOneOfNova =
                new LeadAction.Assign(
                        Optional.of(new UserId(new UUID(0, 2))),
                        Optional.empty(),
                        "",
                        new Visibility.OfDistributor(NOVA));

        Corrected done =
                correct.correct(
                                new Command(
                                        with(Right.LEAD_CHANGE, Right.LEAD_ASSIGN),
                                        new JobId(new UUID(7, 9)),
                                        List.of(
                                                new Correction(
                                                        lead.id(),
                                                        new Wishes(
                                                                Map.of(),
                                                                Map.of(),
                                                                Optional.empty()),
                                                        List.of(
                                                                toOneOfNova,
                                                                new LeadAction.Tag("x", true))))))
                        .block();

        assertThat(done.changed()).containsExactly(lead.id());
        assertThat(done.refused()).containsExactly(Map.entry(lead.id(), ASSIGNEE_BLIND));
    }

    private Lead held(User person) {
        users.add(person, "").block();
        Lead lead = aLead().ofDistributor(IZMIR).assignedTo(person.id(), DAY).lead();
        leads.put(lead);
        return lead;
    }
}
