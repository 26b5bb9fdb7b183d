package io.huni.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class OfferRuleTest {
    private static final DistributorId NOVA = new DistributorId(new UUID(1, 1));
    private static final DistributorId EGE = new DistributorId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private static OfferRule rule(OfferMethod method, OfferConditions conditions) {
        return new OfferRule(
                new OfferRuleId(new UUID(7, 7)),
                "Diş",
                true,
                conditions,
                method,
                List.of(new Member(NOVA, 3), new Member(EGE, 1)),
                new TimeLimit(4, true),
                1);
    }

    private static OfferConditions every() {
        return new OfferConditions(RuleConditions.none(), Set.of(), Set.of());
    }

    private static OfferableLead lead(Optional<DistributorId> owner, Optional<String> form) {
        LeadFacts facts =
                new LeadFacts(
                        new LeadId(new UUID(9, 9)),
                        owner,
                        LeadSource.API,
                        Optional.of("de"),
                        "İmplant",
                        Optional.of("+49151"),
                        NOON);
        return new OfferableLead(facts, form, Optional.empty(), true, false, false);
    }

    private static Optional<DistributorId> first(OfferRule rule, Partner... partners) {
        return rule.choose(List.of(partners)).map(terms -> terms.to().getFirst());
    }

    @Test
    void isForLeadsThatBelongToNoDistributor() {
        OfferRule rule = rule(OfferMethod.ROUND_ROBIN, every());

        assertThat(rule.isFor(lead(Optional.empty(), Optional.empty()))).isTrue();
        assertThat(rule.isFor(lead(Optional.of(EGE), Optional.empty()))).isFalse();
    }

    @Test
    void asksForFormAndCampaignBesideWhatAssignmentAsks() {
        OfferRule rule =
                rule(
                        OfferMethod.ROUND_ROBIN,
                        new OfferConditions(RuleConditions.none(), Set.of("4711"), Set.of()));

        assertThat(rule.isFor(lead(Optional.empty(), Optional.of("4711")))).isTrue();
        assertThat(rule.isFor(lead(Optional.empty(), Optional.of("4712")))).isFalse();
        assertThat(rule.isFor(lead(Optional.empty(), Optional.empty()))).isFalse();
    }

    @Test
    void turnsGoToWhoeverHasWaitedLongest() {
        OfferRule rule = rule(OfferMethod.ROUND_ROBIN, every());

        assertThat(
                        first(
                                rule,
                                new Partner(NOVA, 3, 1, 0, Optional.of(NOON)),
                                new Partner(EGE, 1, 0, 9, Optional.empty())))
                .contains(EGE);
    }

    @Test
    void theLeastBusyIsAskedFirst() {
        OfferRule rule = rule(OfferMethod.LEAST_OPEN, every());

        assertThat(
                        first(
                                rule,
                                new Partner(NOVA, 3, 1, 2, Optional.of(NOON)),
                                new Partner(EGE, 1, 0, 9, Optional.empty())))
                .contains(NOVA);
    }

    @Test
    void weightsAreKeptOverManyTurns() {
        OfferRule rule = rule(OfferMethod.WEIGHTED, every());
        Map<DistributorId, Integer> turns = new HashMap<>(Map.of(NOVA, 0, EGE, 0));
        for (int n = 0; n < 40; n++) {
            DistributorId next =
                    first(
                                    rule,
                                    new Partner(NOVA, 3, turns.get(NOVA), 0, Optional.empty()),
                                    new Partner(EGE, 1, turns.get(EGE), 0, Optional.empty()))
                            .orElseThrow();
            turns.merge(next, 1, Integer::sum);
        }

        assertThat(turns).isEqualTo(Map.of(NOVA, 30, EGE, 10));
    }

    @Test
    void asksTheOthersNextAndNobodyWhoIsNotThere() {
        OfferRule rule = rule(OfferMethod.ROUND_ROBIN, every());
        Partner ege = new Partner(EGE, 1, 0, 0, Optional.empty());

        assertThat(rule.choose(List.of(ege)).orElseThrow().to()).containsExactly(EGE);
        assertThat(rule.choose(List.of(ege, new Partner(NOVA, 3, 0, 0, Optional.of(NOON)))))
                .map(Terms::to)
                .contains(List.of(EGE, NOVA));
        assertThat(rule.choose(List.of())).isEmpty();
    }
}
