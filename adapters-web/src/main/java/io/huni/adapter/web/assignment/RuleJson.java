package io.huni.adapter.web.assignment;

import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

@Schema(name = "AssignmentRule")
record RuleJson(
        UUID id,
        @Schema(example = "Diş – Almanca") String name,
        boolean active,
        AssignmentMethod method,
        List<UUID> people,
        boolean onlyAtWork,
        List<UUID> distributors,
        List<LeadSource> sources,
        @Schema(example = "[\"de\"]") List<String> languages,
        @Schema(example = "[\"implant\"]") List<String> services,
        @Schema(example = "[\"+49\"]") List<String> phonePrefixes,
        int version) {
    static RuleJson of(AssignmentRule rule) {
        RuleConditions when = rule.conditions();
        return new RuleJson(
                rule.id().value(),
                rule.name(),
                rule.active(),
                rule.method(),
                rule.people().stream().map(UserId::value).toList(),
                rule.onlyAtWork(),
                when.distributors().stream().map(DistributorId::value).sorted().toList(),
                when.sources().stream().sorted().toList(),
                when.languages().stream().sorted().toList(),
                when.services(),
                when.phonePrefixes(),
                rule.version());
    }
}
