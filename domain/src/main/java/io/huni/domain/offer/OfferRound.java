package io.huni.domain.offer;

import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides about leads one after the other, as if each were the only one: whoever is asked first has
 * a turn and an open offer more before the next lead is decided about.
 */
public final class OfferRound {
    private final List<OfferRule> rules;
    private final Map<OfferRuleId, List<Partner>> partners;
    private Instant turn;

    private OfferRound(
            List<OfferRule> rules, Map<OfferRuleId, List<Partner>> partners, Instant now) {
        this.rules = List.copyOf(rules);
        this.partners = new HashMap<>(partners);
        this.turn = now;
    }

    /**
     * @param rules in the order in which they are asked
     * @param partners of each rule, those that are active
     * @param leads in the order in which they are offered
     * @return none for leads that no rule offers
     */
    public static List<Chosen> of(
            List<OfferRule> rules,
            Map<OfferRuleId, List<Partner>> partners,
            List<OfferableLead> leads,
            Instant now) {
        OfferRound round = new OfferRound(rules, partners, now);
        return leads.stream().flatMap(lead -> round.chosen(lead).stream()).toList();
    }

    private Optional<Chosen> chosen(OfferableLead lead) {
        Optional<Chosen> chosen =
                rules.stream()
                        .filter(rule -> rule.isFor(lead))
                        .flatMap(rule -> chosen(rule, lead).stream())
                        .findFirst();
        chosen.ifPresent(this::note);
        return chosen;
    }

    private Optional<Chosen> chosen(OfferRule rule, OfferableLead lead) {
        return rule.choose(partners.getOrDefault(rule.id(), List.of()))
                .map(terms -> new Chosen(lead, rule, terms, turn));
    }

    private void note(Chosen chosen) {
        partners.replaceAll(
                (rule, some) -> some.stream().map(one -> after(one, rule, chosen)).toList());
        turn = turn.plus(1, ChronoUnit.MICROS);
    }

    private static Partner after(Partner partner, OfferRuleId rule, Chosen chosen) {
        if (!partner.id().equals(chosen.first())) {
            return partner;
        }
        Partner busier = partner.withOneMore();
        return rule.equals(chosen.rule().id()) ? busier.withTurn(chosen.turn()) : busier;
    }

    /**
     * A rule offers the lead.
     *
     * @param turn when the rule chose; each one of a round is a little later than the one before
     */
    public record Chosen(OfferableLead lead, OfferRule rule, Terms terms, Instant turn) {
        /** Whoever is asked first. */
        public DistributorId first() {
            return terms.to().getFirst();
        }
    }
}
