package io.huni.application.assignment;

import static io.huni.domain.assignment.AssignmentMethod.LEAST_LOADED;
import static io.huni.domain.assignment.AssignmentMethod.ROUND_ROBIN;
import static io.huni.domain.assignment.AssignmentRuleFixture.aRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.assignment.port.AssignmentRules;
import io.huni.application.assignment.port.AssignmentRules.Standing;
import io.huni.application.assignment.port.AssignmentRules.Turn;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What {@link AssignmentRules} must do. */
public abstract class AssignmentRulesContract {
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    protected abstract AssignmentRules rules();

    protected abstract UnitOfWork unitOfWork();

    /** An active person of a team. */
    protected abstract UserId ayse();

    protected abstract TeamId teamOfAyse();

    /** Another active person. */
    protected abstract UserId mehmet();

    /** Ayşe is no longer active. */
    protected abstract void dismissAyse();

    /** The person has so many open leads from now on. */
    protected abstract void load(UserId person, int leads);

    @Test
    void keepsEveryField() {
        RuleConditions conditions =
                new RuleConditions(
                        Set.of(new DistributorId(new UUID(7, 7))),
                        Set.of(LeadSource.META_FORM, LeadSource.WHATSAPP),
                        Set.of("de"),
                        List.of("Diş", "saç ekimi"),
                        List.of("+49"));
        AssignmentRule rule =
                aRule().named("Almanya")
                        .when(conditions)
                        .choosing(LEAST_LOADED, mehmet(), ayse())
                        .onlyAtWork()
                        .switchedOff()
                        .rule();

        save(rule);

        assertThat(done(rules().find(rule.id()))).isEqualTo(rule);
        assertThat(done(rules().find(new RuleId(UUID.randomUUID())))).isNull();
    }

    @Test
    void newOnesComeLastAndReplacedOnesKeepTheirPlace() {
        AssignmentRule first = aRule().named("Bir").choosing(ROUND_ROBIN, ayse()).rule();
        AssignmentRule second = aRule().named("İki").choosing(ROUND_ROBIN, ayse()).rule();
        save(first);
        save(second);

        save(aRule().withId(first.id()).named("Önce").choosing(ROUND_ROBIN, mehmet()).rule());

        assertThat(done(rules().all()))
                .extracting(AssignmentRule::name)
                .containsExactly("Önce", "İki");
        assertThat(done(rules().all()).getFirst().people()).containsExactly(mehmet());
    }

    @Test
    void areOrderedAndRemoved() {
        AssignmentRule first = aRule().named("Bir").choosing(ROUND_ROBIN, ayse()).rule();
        AssignmentRule second = aRule().named("İki").choosing(ROUND_ROBIN, ayse()).rule();
        save(first);
        save(second);

        done(rules().order(List.of(second.id(), first.id())));
        assertThat(done(rules().all())).containsExactly(second, first);

        done(rules().remove(second.id()));
        assertThat(done(rules().all())).containsExactly(first);
    }

    @Test
    void refusesAPersonWhoIsNotThere() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, new UserId(UUID.randomUUID())).rule();

        assertThatThrownBy(() -> save(rule))
                .hasMessage("assignment.reference-unknown")
                .hasFieldOrPropertyWithValue("pointer", "/people");
    }

    @Test
    void remembersTurnsAlsoOverAChangeOfTheRule() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, ayse(), mehmet()).rule();
        save(rule);
        done(
                rules().tookTurns(
                                List.of(
                                        new Turn(rule.id(), ayse(), NOON),
                                        new Turn(rule.id(), ayse(), NOON.minusSeconds(1)))));

        save(
                aRule().withId(rule.id())
                        .named("Anders")
                        .choosing(LEAST_LOADED, ayse(), mehmet())
                        .rule());

        assertThat(standing(rule, ayse()).lastTurn()).contains(NOON);
        assertThat(standing(rule, mehmet()).lastTurn()).isEmpty();
    }

    @Test
    void tellsTeamsAndOpenLeads() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, ayse(), mehmet()).rule();
        save(rule);
        load(ayse(), 3);

        assertThat(standing(rule, ayse()).openLeads()).isEqualTo(3);
        assertThat(standing(rule, ayse()).team()).contains(teamOfAyse());
        assertThat(standing(rule, mehmet()).openLeads()).isZero();
    }

    @Test
    void leavesOutWhoIsNoLongerActive() {
        AssignmentRule rule = aRule().choosing(ROUND_ROBIN, ayse(), mehmet()).rule();
        save(rule);
        dismissAyse();

        assertThat(done(rules().standings(List.of(rule.id()))).get(rule.id()))
                .extracting(Standing::person)
                .containsExactly(mehmet());
    }

    private Standing standing(AssignmentRule rule, UserId person) {
        return done(rules().standings(List.of(rule.id()))).get(rule.id()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void save(AssignmentRule rule) {
        done(rules().save(rule));
    }

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }
}
