package io.huni.application.assignment;

import static io.huni.application.assignment.AssignmentHouse.AYSE;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.assignment.AssignmentMethod.ROUND_ROBIN;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.assignment.SaveAssignmentRule.Draft;
import io.huni.application.identity.IdentityUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.assignment.Absence;
import io.huni.domain.assignment.AssignmentErrorKey;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.assignment.WorkSchedule;
import io.huni.domain.assignment.WorkingWeek;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class AssignmentCommandsTest {
    private static final Actor ADMIN =
            new Actor.Person(AYSE, Role.ADMIN, Optional.empty(), Optional.empty());
    private static final Actor STAFF =
            new Actor.Person(AYSE, Role.STAFF, Optional.empty(), Optional.empty());
    private static final Absence HOLIDAY =
            new Absence(
                    Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2026-12-08T00:00:00Z"));

    private final AssignmentHouse house = new AssignmentHouse();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final SaveAssignmentRule save =
            AssignmentUseCases.saveAssignmentRule(
                    house.rules, IdentityUseCases.userQueries(house.users), unitOfWork, house.ids);
    private final ArrangeAssignmentRules arrange =
            AssignmentUseCases.arrangeAssignmentRules(house.rules, unitOfWork);
    private final SaveWorkSchedule schedules =
            AssignmentUseCases.saveWorkSchedule(house.schedules, unitOfWork);
    private final AssignmentQueries queries =
            AssignmentUseCases.assignmentQueries(house.rules, house.schedules);

    private static Draft draft(String name) {
        return new Draft(name, true, RuleConditions.none(), ROUND_ROBIN, List.of(AYSE), false);
    }

    @Test
    void replacingRaisesTheVersionAndRefusesAnOlderOne() {
        AssignmentRule rule = save.add(ADMIN, draft("Bir")).block();

        AssignmentRule after = save.replace(ADMIN, rule.id(), draft("İki"), Optional.of(1)).block();

        assertThat(after.version()).isEqualTo(2);
        assertThat(queries.rules(ADMIN).block()).containsExactly(after);
        assertRefused(
                save.replace(ADMIN, rule.id(), draft("Üç"), Optional.of(1)), SharedErrorKey.STALE);
        assertRefused(
                save.replace(ADMIN, new RuleId(UUID.randomUUID()), draft("x"), Optional.empty()),
                SharedErrorKey.NOT_FOUND);
    }

    @Test
    void namesNobodyAnewToWhomNoLeadIsShown() {
        UserId clerk = new UserId(new UUID(1, 9));
        Role exportsOnly = RoleFixture.own("Muhasebe", Scope.ALL, Right.LEAD_EXPORT);
        house.users.add(aUser().withId(clerk.value()).as(exportsOnly).user(), "").block();
        Draft both =
                new Draft(
                        "Bir",
                        true,
                        RuleConditions.none(),
                        ROUND_ROBIN,
                        List.of(AYSE, clerk),
                        false);

        assertRefused(save.add(ADMIN, both), AssignmentErrorKey.PERSON_BLIND);

        RuleId rule = save.add(ADMIN, draft("Bir")).block().id();
        assertRefused(
                save.replace(ADMIN, rule, both, Optional.empty()), AssignmentErrorKey.PERSON_BLIND);
        house.rules.hire(clerk, Optional.empty());
        house.rules.save(both.rule(rule, 2)).block();
        assertThat(save.replace(ADMIN, rule, both, Optional.of(2)).block().people())
                .containsExactly(AYSE, clerk);
    }

    @Test
    void anOrderNamesEachRuleOnce() {
        RuleId first = save.add(ADMIN, draft("Bir")).block().id();
        RuleId second = save.add(ADMIN, draft("İki")).block().id();

        arrange.order(ADMIN, List.of(second, first)).block();

        assertThat(queries.rules(ADMIN).block())
                .extracting(AssignmentRule::id)
                .containsExactly(second, first);
        assertRefused(arrange.order(ADMIN, List.of(second)), AssignmentErrorKey.ORDER_INCOMPLETE);
        assertRefused(
                arrange.order(ADMIN, List.of(second, second)), AssignmentErrorKey.ORDER_INCOMPLETE);
    }

    @Test
    void removesARuleOnce() {
        RuleId rule = save.add(ADMIN, draft("Bir")).block().id();

        arrange.remove(ADMIN, rule).block();

        assertThat(queries.rules(ADMIN).block()).isEmpty();
        assertRefused(arrange.remove(ADMIN, rule), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void onlyThoseWithTheRightArrangeAndSee() {
        RuleId rule = save.add(ADMIN, draft("Bir")).block().id();

        assertRefused(queries.rules(STAFF), SharedErrorKey.RIGHT_MISSING);
        assertRefused(queries.schedules(STAFF), SharedErrorKey.RIGHT_MISSING);
        assertRefused(save.add(STAFF, draft("x")), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                save.replace(STAFF, rule, draft("x"), Optional.empty()),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(arrange.order(STAFF, List.of(rule)), SharedErrorKey.RIGHT_MISSING);
        assertRefused(arrange.remove(STAFF, rule), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                schedules.saveUsual(STAFF, WorkingWeek.usual()), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                schedules.save(STAFF, AYSE, WorkSchedule.asEverybody()),
                SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void everybodySaysWhenTheyAreAway() {
        WorkingWeek never = new WorkingWeek(Map.of());
        schedules.save(ADMIN, AYSE, new WorkSchedule(Optional.of(never), Optional.empty())).block();

        schedules.leave(STAFF, Optional.of(HOLIDAY)).block();

        assertThat(queries.ownSchedule(STAFF).block())
                .isEqualTo(new WorkSchedule(Optional.of(never), Optional.of(HOLIDAY)));
        schedules.leave(STAFF, Optional.empty()).block();
        assertThat(queries.ownSchedule(STAFF).block().away()).isEmpty();
    }

    @Test
    void theUsualWeekIsForThoseWithoutTheirOwn() {
        WorkingWeek never = new WorkingWeek(Map.of());

        schedules.saveUsual(ADMIN, never).block();

        assertThat(queries.schedules(ADMIN).block().usual()).isEqualTo(never);
        assertThat(queries.schedules(ADMIN).block().own()).isEmpty();
        assertThat(queries.ownSchedule(STAFF).block()).isEqualTo(WorkSchedule.asEverybody());
    }
}
