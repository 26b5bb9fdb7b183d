package io.huni.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.offer.port.OfferRules;
import io.huni.application.offer.port.OfferRules.Turn;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.Partner;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What {@link OfferRules} keep, whoever keeps them. */
public abstract class OfferRulesContract {
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    protected abstract OfferRules rules();

    protected abstract UnitOfWork unitOfWork();

    protected abstract DistributorId nova();

    protected abstract DistributorId ege();

    /** Is there, and may not be asked. */
    protected abstract DistributorId closed();

    /** The distributor has one open lead. */
    protected abstract void giveLead(DistributorId distributor);

    private static OfferRule rule(int number, DistributorId... members) {
        return new OfferRule(
                new OfferRuleId(new UUID(6, number)),
                "Kural " + number,
                true,
                new OfferConditions(
                        new RuleConditions(
                                Set.of(),
                                Set.of(LeadSource.WEB_FORM),
                                Set.of("de"),
                                List.of("implant"),
                                List.of("+49")),
                        Set.of("4711"),
                        Set.of("120")),
                OfferMethod.WEIGHTED,
                List.of(members).stream().map(one -> new Member(one, number)).toList(),
                new TimeLimit(4, true),
                1);
    }

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }

    private static Turn turn(int rule, DistributorId distributor, Instant at) {
        return new Turn(new OfferRuleId(new UUID(6, rule)), distributor, at);
    }

    private List<Partner> partners(int rule) {
        OfferRuleId id = new OfferRuleId(new UUID(6, rule));
        return done(rules().partners(List.of(id))).getOrDefault(id, List.of());
    }

    @Test
    void givesBackWhatWasSavedInItsOrder() {
        OfferRule first = rule(1, nova(), ege());
        OfferRule second = rule(2, ege());
        done(rules().save(first));
        done(rules().save(second));

        assertThat(rules().all().block()).containsExactly(first, second);
        done(rules().order(List.of(second.id(), first.id())));
        assertThat(rules().all().block()).containsExactly(second, first);
        assertThat(done(rules().find(first.id()))).isEqualTo(first);
        done(rules().remove(first.id()));
        assertThat(rules().all().block()).containsExactly(second);
    }

    @Test
    void keepsTurnsOfMembersThatStay() {
        done(rules().save(rule(1, nova(), ege())));
        done(rules().tookTurns(List.of(turn(1, nova(), NOON))));
        done(rules().save(rule(1, nova())));

        assertThat(partners(1)).containsExactly(new Partner(nova(), 1, 1, 0, Optional.of(NOON)));
    }

    @Test
    void countsEachTurnAndTellsTheRulesApart() {
        done(rules().save(rule(1, nova())));
        done(rules().save(rule(2, nova(), ege())));
        Instant later = NOON.plusSeconds(1);
        done(
                rules().tookTurns(
                                List.of(
                                        turn(1, nova(), NOON),
                                        turn(2, nova(), later),
                                        turn(2, nova(), NOON))));

        assertThat(done(rules().partners(List.of(rule(1, nova()).id(), rule(2, nova()).id()))))
                .isEqualTo(
                        Map.of(
                                rule(1, nova()).id(),
                                List.of(new Partner(nova(), 1, 1, 0, Optional.of(NOON))),
                                rule(2, nova()).id(),
                                List.of(
                                        new Partner(nova(), 2, 2, 0, Optional.of(later)),
                                        new Partner(ege(), 2, 0, 0, Optional.empty()))));
    }

    @Test
    void countsOpenLeadsAndLeavesOutWhoHasClosed() {
        giveLead(ege());
        done(rules().save(rule(1, ege(), closed())));

        assertThat(partners(1)).containsExactly(new Partner(ege(), 1, 0, 1, Optional.empty()));
    }

    @Test
    void aRuleThatIsReplacedKeepsItsPlace() {
        done(rules().save(rule(1, nova())));
        done(rules().save(rule(2, ege())));
        done(rules().save(rule(1, ege())));

        assertThat(rules().all().block()).containsExactly(rule(1, ege()), rule(2, ege()));
    }

    @Test
    void refusesADistributorThatIsNotThere() {
        assertThatThrownBy(() -> done(rules().save(rule(1, new DistributorId(UUID.randomUUID())))))
                .hasMessage("offer.distributor-unknown");
    }
}
