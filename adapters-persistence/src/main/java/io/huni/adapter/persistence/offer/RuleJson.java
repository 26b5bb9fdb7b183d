package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.shared.DistributorId;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The conditions of a rule as they lie in their column. */
record RuleJson(
        List<UUID> distributors,
        List<LeadSource> sources,
        List<String> languages,
        List<String> services,
        List<String> phonePrefixes,
        List<String> forms,
        List<String> campaigns) {
    static String of(OfferConditions conditions) {
        RuleConditions common = conditions.common();
        return DatabaseJson.write(
                new RuleJson(
                        common.distributors().stream().map(DistributorId::value).toList(),
                        List.copyOf(common.sources()),
                        List.copyOf(common.languages()),
                        common.services(),
                        common.phonePrefixes(),
                        List.copyOf(conditions.forms()),
                        List.copyOf(conditions.campaigns())));
    }

    static OfferConditions read(String json) {
        return DatabaseJson.read(json, RuleJson.class).conditions();
    }

    private OfferConditions conditions() {
        RuleConditions common =
                new RuleConditions(
                        distributors.stream().map(DistributorId::new).collect(Collectors.toSet()),
                        Set.copyOf(sources),
                        Set.copyOf(languages),
                        services,
                        phonePrefixes);
        return new OfferConditions(common, Set.copyOf(forms), Set.copyOf(campaigns));
    }
}
