package io.huni.application.assignment;

import static io.huni.application.assignment.AssignmentHouse.AYSE;
import static io.huni.application.assignment.AssignmentHouse.DAY;
import static io.huni.application.assignment.AssignmentHouse.MEHMET;
import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.domain.assignment.AssignmentMethod.LEAST_LOADED;
import static io.huni.domain.assignment.AssignmentMethod.ROUND_ROBIN;
import static io.huni.domain.assignment.AssignmentRuleFixture.aRule;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.assignment.AssignLeads.Outcome;
import io.huni.application.lead.LeadFixture;
import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AssignLeadsTest {
    private final AssignmentHouse house = new AssignmentHouse();

    private LeadFixture fresh() {
        return aLead().submitted(house.clock.instant().minusSeconds(30));
    }

    private Outcome assign(LeadId lead) {
        return house.assignLeads.assign(List.of(lead)).block().get(lead);
    }

    @Test
    void takesTurns() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE, MEHMET).rule());
        List<UserId> given = new ArrayList<>();
        for (int lead = 0; lead < 4; lead++) {
            LeadId next = house.lead(fresh());
            assign(next);
            given.add(house.state(next).assignee().orElseThrow());
            house.clock.pass(Duration.ofSeconds(1));
        }

        assertThat(given).containsExactly(AYSE, MEHMET, AYSE, MEHMET);
    }

    @Test
    void manyAtOnceTakeTurnsAndLeaveTheOthersAlone() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE, MEHMET).rule());
        LeadId later = house.lead(aLead().submitted(house.clock.instant().minusSeconds(10)));
        LeadId earlier = house.lead(aLead().submitted(house.clock.instant().minusSeconds(90)));
        LeadId taken = house.lead(fresh().assignedTo(AYSE, DAY));

        Map<LeadId, Outcome> outcomes =
                house.assignLeads.assign(List.of(later, taken, earlier, later)).block();

        assertThat(outcomes).hasSize(3).containsEntry(taken, new Outcome.LeftAlone());
        assertThat(house.state(earlier).assignee()).contains(AYSE);
        assertThat(house.state(later).assignee()).contains(MEHMET);
        assertThat(house.work.saved()).hasSize(2);
    }

    @Test
    void theLeadIsAssignedToThePersonAndTheirTeamAndTheHistorySaysWhy() {
        AssignmentRule rule = aRule().named("Diş").choosing(LEAST_LOADED, MEHMET).rule();
        house.rule(rule);
        LeadId lead = house.lead(fresh());

        assertThat(assign(lead)).isEqualTo(new Outcome.Assigned(MEHMET, rule.id()));

        assertThat(house.state(lead).status()).isEqualTo(LeadStatus.ASSIGNED);
        assertThat(house.state(lead).team()).contains(DAY);
        assertThat(house.work.saved().getFirst().by()).isEmpty();
        assertThat(house.work.saved().getFirst().worked().entries().getFirst().after())
                .isEqualTo(
                        Map.of(
                                "assigneeId",
                                MEHMET.value().toString(),
                                "rule",
                                "Diş",
                                "method",
                                "LEAST_LOADED"));
    }

    @Test
    void aLeadAboutWhichADistributorDecidesFirstIsLeftAlone() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE).rule());
        LeadId lead = house.lead(fresh());
        house.offered.add(lead);

        assertThat(assign(lead)).isEqualTo(new Outcome.LeftAlone());
        house.offered.clear();
        assertThat(assign(lead)).isInstanceOf(Outcome.Assigned.class);
    }

    @Test
    void theFirstRuleThatIsForTheLeadAndHasSomebodyThereDecides() {
        house.rule(aRule().forServices("göz").choosing(ROUND_ROBIN, AYSE).rule());
        house.rule(aRule().named("Uzakta").choosing(ROUND_ROBIN, AYSE).rule());
        AssignmentRule last = aRule().choosing(ROUND_ROBIN, MEHMET).rule();
        house.rule(last);
        away(AYSE);

        assertThat(assign(house.lead(fresh()))).isEqualTo(new Outcome.Assigned(MEHMET, last.id()));
    }

    @Test
    void waitsUntilSomebodyIsAtWork() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE).onlyAtWork().rule());
        house.clock.pass(Duration.ofHours(9));
        LeadId lead = house.lead(fresh());

        assertThat(assign(lead)).isEqualTo(new Outcome.Waits());
        assertThat(house.assignWaiting.assign().block()).isZero();

        house.clock.pass(Duration.ofHours(15));
        assertThat(house.assignWaiting.assign().block()).isEqualTo(1);
        assertThat(house.state(lead).assignee()).contains(AYSE);
        assertThat(house.toAssign.waiting()).isEmpty();
    }

    @Test
    void waitsLongerThanABackfillMayBeOld() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE).rule());
        away(AYSE, Duration.ofDays(9));
        LeadId lead = house.lead(fresh());
        assign(lead);
        house.clock.pass(Duration.ofDays(5));

        assertThat(house.assignWaiting.assign().block()).isZero();
        assertThat(house.toAssign.waiting()).containsExactly(lead);
        house.clock.pass(Duration.ofDays(4));
        assertThat(house.assignWaiting.assign().block()).isEqualTo(1);
        assertThat(house.state(lead).assignee()).contains(AYSE);
    }

    @Test
    void manyWhoWaitForOnePersonLeaveTheOthersTheirTurn() {
        house.rule(aRule().forServices("göz").choosing(ROUND_ROBIN, AYSE).rule());
        house.rule(aRule().forServices("diş").choosing(ROUND_ROBIN, MEHMET).rule());
        away(AYSE, Duration.ofDays(9));
        away(MEHMET, Duration.ofHours(1));
        for (int more = 0; more < 5; more++) {
            assign(house.lead(fresh().withService("göz")));
        }
        LeadId other = house.lead(fresh().withService("diş"));
        assign(other);

        for (int turn = 0; turn < 3; turn++) {
            house.clock.pass(Duration.ofHours(1));
            house.assignWaiting.assign().block();
        }

        assertThat(house.state(other).assignee()).contains(MEHMET);
    }

    @Test
    void whoIsAwayIsPassedOver() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE, MEHMET).rule());
        away(AYSE);

        LeadId lead = house.lead(fresh());
        assign(lead);

        assertThat(house.state(lead).assignee()).contains(MEHMET);
    }

    @Test
    void aLeadThatSomebodyHasStaysThere() {
        house.rule(aRule().choosing(ROUND_ROBIN, MEHMET).rule());
        LeadId taken = house.lead(fresh().assignedTo(AYSE, DAY));

        assertThat(assign(taken)).isEqualTo(new Outcome.LeftAlone());

        assertThat(house.state(taken).assignee()).contains(AYSE);
    }

    @Test
    void aSecondTryOfTheSameEventChangesNothing() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE, MEHMET).rule());
        LeadId lead = house.lead(fresh());
        assign(lead);

        assertThat(assign(lead)).isEqualTo(new Outcome.LeftAlone());

        assertThat(house.work.saved()).hasSize(1);
    }

    @Test
    void testsAndLeadsOfNoRuleAreLeftAlone() {
        house.rule(aRule().forServices("göz").choosing(ROUND_ROBIN, MEHMET).rule());
        assertThat(assign(house.lead(fresh()))).isEqualTo(new Outcome.LeftAlone());

        house.rule(aRule().choosing(ROUND_ROBIN, MEHMET).rule());
        assertThat(assign(house.lead(fresh().asTest()))).isEqualTo(new Outcome.LeftAlone());
    }

    @Test
    void whatWasGivenByHandMeanwhileWaitsNoLonger() {
        house.rule(aRule().choosing(ROUND_ROBIN, AYSE).rule());
        away(AYSE);
        LeadId lead = house.lead(fresh());
        assign(lead);
        house.leads.put(fresh().withId(lead.value()).assignedTo(MEHMET, DAY).lead());

        house.assignWaiting.assign().block();

        assertThat(house.toAssign.waiting()).isEmpty();
    }

    private void away(UserId person) {
        away(person, Duration.ofDays(1));
    }

    private void away(UserId person, Duration howLong) {
        Instant now = house.clock.instant();
        Absence absence = new Absence(now.minusSeconds(1), now.plus(howLong));
        house.schedules
                .save(person, new WorkSchedule(Optional.empty(), Optional.of(absence)))
                .block();
    }
}
