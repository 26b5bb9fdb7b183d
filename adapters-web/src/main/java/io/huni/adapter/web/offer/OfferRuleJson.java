package io.huni.adapter.web.offer;

import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

@Schema(name = "OfferRule")
record OfferRuleJson(
        UUID id,
        @Schema(example = "Almanca diş") String name,
        boolean active,
        OfferMethod method,
        List<MemberJson> members,
        @Schema(example = "4") int withinHours,
        boolean workingHours,
        List<LeadSource> sources,
        @Schema(example = "[\"de\"]") List<String> languages,
        @Schema(example = "[\"implant\"]") List<String> services,
        @Schema(example = "[\"+49\"]") List<String> phonePrefixes,
        List<String> forms,
        List<String> campaigns,
        int version) {
    static OfferRuleJson of(OfferRule rule) {
        RuleConditions when = rule.conditions().common();
        return new OfferRuleJson(
                rule.id().value(),
                rule.name(),
                rule.active(),
                rule.method(),
                rule.members().stream()
                        .map(one -> new MemberJson(one.distributor().value(), one.weight()))
                        .toList(),
                rule.limit().hours(),
                rule.limit().working(),
                when.sources().stream().sorted().toList(),
                when.languages().stream().sorted().toList(),
                when.services(),
                when.phonePrefixes(),
                rule.conditions().forms().stream().sorted().toList(),
                rule.conditions().campaigns().stream().sorted().toList(),
                rule.version());
    }

    @Schema(name = "OfferRuleMember")
    record MemberJson(UUID distributorId, @Schema(example = "1") int weight) {}
}
