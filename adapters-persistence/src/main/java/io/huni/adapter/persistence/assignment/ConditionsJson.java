package io.huni.adapter.persistence.assignment;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The conditions of a rule as they lie in their column. */
record ConditionsJson(
        List<UUID> distributors,
        List<LeadSource> sources,
        List<String> languages,
        List<String> services,
        List<String> phonePrefixes) {
    static String of(RuleConditions conditions) {
        return DatabaseJson.write(
                new ConditionsJson(
                        conditions.distributors().stream().map(DistributorId::value).toList(),
                        List.copyOf(conditions.sources()),
                        List.copyOf(conditions.languages()),
                        conditions.services(),
                        conditions.phonePrefixes()));
    }

    static RuleConditions read(String json) {
        return DatabaseJson.read(json, ConditionsJson.class).conditions();
    }

    private RuleConditions conditions() {
        return new RuleConditions(
                distributors.stream().map(DistributorId::new).collect(Collectors.toSet()),
                sources.stream().collect(Collectors.toSet()),
                languages.stream().collect(Collectors.toSet()),
                services,
                phonePrefixes);
    }
}
