package io.huni.application.offer;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.offer.OfferHouse.ADMIN;
import static io.huni.application.offer.OfferHouse.EGE;
import static io.huni.application.offer.OfferHouse.MANAGER;
import static io.huni.application.offer.OfferHouse.NIL;
import static io.huni.application.offer.OfferHouse.NOVA;
import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huni.application.offer.KeepOfferRules.Draft;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.offer.Ask;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class OfferByRuleTest {
    private final OfferHouse house = new OfferHouse();

    private static Draft draft(String name, DistributorId... members) {
        return new Draft(
                name,
                true,
                new OfferConditions(RuleConditions.none(), Set.of(), Set.of()),
                OfferMethod.ROUND_ROBIN,
                List.of(members).stream().map(one -> new Member(one, 1)).toList(),
                new TimeLimit(4, false));
    }

    private OfferRule rule(DistributorId... members) {
        return house.keepRules.add(ADMIN, draft("Herkes", members)).block();
    }

    private boolean takes(LeadId lead) {
        return takes(List.of(lead)).contains(lead);
    }

    private Set<LeadId> takes(List<LeadId> leads) {
        return house.byRule.take(leads).block();
    }

    private DistributorId asked(int offer) {
        return house.offers.all().get(offer).asks().getFirst().distributor();
    }

    @Test
    void offersNewLeadsOfNobodyInTurns() {
        rule(NOVA, EGE);

        assertThat(takes(house.lead(aLead()))).isTrue();
        house.clock.pass(java.time.Duration.ofSeconds(1));
        assertThat(takes(house.lead(aLead()))).isTrue();

        assertThat(asked(0)).isEqualTo(NOVA);
        assertThat(asked(1)).isEqualTo(EGE);
    }

    @Test
    void manyLeadsAtOnceAreOfferedInTurnsAsIfOneAfterTheOther() {
        rule(NOVA, EGE);
        LeadId first = house.lead(aLead());
        LeadId second = house.lead(aLead());
        LeadId third = house.lead(aLead());
        LeadId ofEge = house.lead(aLead().ofDistributor(EGE));

        assertThat(takes(List.of(third, ofEge, first, second)))
                .containsExactlyInAnyOrder(first, second, third);

        assertThat(house.offers.all())
                .extracting(Offer::lead, offer -> offer.asks().getFirst().distributor())
                .containsExactly(tuple(third, NOVA), tuple(first, EGE), tuple(second, NOVA));
    }

    @Test
    void leavesLeadsOfADistributorToTheRulesForPeople() {
        rule(NOVA);

        assertThat(takes(house.lead(aLead().ofDistributor(EGE)))).isFalse();
        assertThat(house.offers.all()).isEmpty();
    }

    @Test
    void noRuleForItMeansNoOffer() {
        assertThat(takes(house.lead(aLead()))).isFalse();
    }

    @Test
    void whileItIsOfferedNobodyGetsItAndWhatCameBackIsNotOfferedAgain() {
        rule(NOVA);
        LeadId lead = house.lead(aLead());
        takes(lead);
        assertThat(takes(lead)).isTrue();
        Offer offer = house.offers.all().getFirst();

        house.answer
                .decline(
                        NIL,
                        offer.id(),
                        new Decline(DeclineReason.OTHER_REGION, ""),
                        Optional.empty())
                .block();

        assertThat(takes(lead)).isFalse();
        assertThat(house.offers.all()).hasSize(1);
    }

    @Test
    void asksNoDistributorThatHasClosed() {
        rule(NOVA, EGE);
        house.rules.close(NOVA);

        takes(house.lead(aLead()));

        assertThat(house.offers.all().getFirst().asks())
                .extracting(Ask::distributor)
                .containsExactly(EGE);
    }

    @Test
    void rulesAreKeptByThoseWhoMayAndWithTheirVersions() {
        OfferRule rule = rule(NOVA);

        OfferRule after =
                house.keepRules
                        .replace(ADMIN, rule.id(), draft("İki", EGE), Optional.of(1))
                        .block();

        assertThat(after.version()).isEqualTo(2);
        assertRefused(
                house.keepRules.replace(ADMIN, rule.id(), draft("Üç", EGE), Optional.of(1)),
                SharedErrorKey.STALE);
        assertRefused(
                house.keepRules.add(MANAGER, draft("Dört", EGE)), SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                house.keepRules.remove(ADMIN, new OfferRuleId(UUID.randomUUID())),
                SharedErrorKey.NOT_FOUND);
        assertThat(house.useCases.offerQueries().rules(ADMIN).block()).containsExactly(after);
    }

    @Test
    void anOrderNamesEachRuleOnce() {
        OfferRuleId first = rule(NOVA).id();
        OfferRuleId second = rule(EGE).id();

        house.keepRules.order(ADMIN, List.of(second, first)).block();

        assertThat(house.rules.all().block())
                .extracting(OfferRule::id)
                .containsExactly(second, first);
        assertRefused(
                house.keepRules.order(ADMIN, List.of(second)), OfferErrorKey.ORDER_INCOMPLETE);
        house.keepRules.remove(ADMIN, first).block();
        assertThat(house.rules.all().block()).hasSize(1);
    }
}
