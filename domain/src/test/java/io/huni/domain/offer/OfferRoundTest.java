package io.huni.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferRound.Chosen;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class OfferRoundTest {
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");
    private static final DistributorId NOVA = new DistributorId(new UUID(1, 1));
    private static final DistributorId EGE = new DistributorId(new UUID(1, 2));

    private static OfferRule rule(int number, OfferMethod method, RuleConditions conditions) {
        return new OfferRule(
                new OfferRuleId(new UUID(7, number)),
                "Kural " + number,
                true,
                new OfferConditions(conditions, Set.of(), Set.of()),
                method,
                List.of(new Member(NOVA, 3), new Member(EGE, 1)),
                new TimeLimit(4, true),
                1);
    }

    private static OfferRule rule(OfferMethod method) {
        return rule(1, method, RuleConditions.none());
    }

    private static RuleConditions only(LeadSource source) {
        return new RuleConditions(Set.of(), Set.of(source), Set.of(), List.of(), List.of());
    }

    private static OfferableLead lead(int number, LeadSource source) {
        return new OfferableLead(
                new LeadFacts(
                        new LeadId(new UUID(9, number)),
                        Optional.empty(),
                        source,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        NOON),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false);
    }

    private static List<OfferableLead> leads(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> lead(number, LeadSource.API))
                .toList();
    }

    private static List<Partner> partners(long novasOpen) {
        return List.of(
                new Partner(NOVA, 3, 0, novasOpen, Optional.empty()),
                new Partner(EGE, 1, 0, 0, Optional.empty()));
    }

    private static List<DistributorId> asked(List<Chosen> chosen) {
        return chosen.stream().map(Chosen::first).toList();
    }

    private static List<Chosen> round(OfferRule rule, long novasOpen, int leads) {
        return OfferRound.of(
                List.of(rule), Map.of(rule.id(), partners(novasOpen)), leads(leads), NOON);
    }

    @Test
    void turnsGoRoundInsideARound() {
        List<Chosen> chosen = round(rule(OfferMethod.ROUND_ROBIN), 0, 4);

        assertThat(asked(chosen)).containsExactly(NOVA, EGE, NOVA, EGE);
        assertThat(chosen).extracting(Chosen::turn).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sharesAreKeptInsideARound() {
        assertThat(asked(round(rule(OfferMethod.WEIGHTED), 0, 4)))
                .containsExactly(NOVA, NOVA, EGE, NOVA);
    }

    @Test
    void anOfferIsWorkForWhoeverIsAskedNext() {
        assertThat(asked(round(rule(OfferMethod.LEAST_OPEN), 2, 4)))
                .containsExactly(EGE, EGE, NOVA, EGE);
    }

    @Test
    void theFirstRuleForALeadDecidesAndTurnsBelongToTheirRule() {
        OfferRule files = rule(1, OfferMethod.ROUND_ROBIN, only(LeadSource.IMPORT));
        OfferRule others = rule(2, OfferMethod.ROUND_ROBIN, RuleConditions.none());

        List<Chosen> chosen =
                OfferRound.of(
                        List.of(files, others),
                        Map.of(files.id(), partners(0), others.id(), partners(0)),
                        List.of(lead(1, LeadSource.IMPORT), lead(2, LeadSource.API)),
                        NOON);

        assertThat(chosen).extracting(Chosen::rule).containsExactly(files, others);
        assertThat(asked(chosen)).containsExactly(NOVA, NOVA);
    }

    @Test
    void aLeadThatNoRuleIsForAndOneOfARuleWithoutAnybodyAreLeftOut() {
        OfferRule files = rule(1, OfferMethod.ROUND_ROBIN, only(LeadSource.IMPORT));

        assertThat(OfferRound.of(List.of(files), Map.of(files.id(), partners(0)), leads(1), NOON))
                .isEmpty();
        assertThat(
                        OfferRound.of(
                                List.of(files),
                                Map.of(),
                                List.of(lead(1, LeadSource.IMPORT)),
                                NOON))
                .isEmpty();
    }
}
