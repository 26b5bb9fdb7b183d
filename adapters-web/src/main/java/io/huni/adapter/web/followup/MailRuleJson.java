package io.huni.adapter.web.followup;

import io.huni.application.followup.KeepFollowupRules.Shelved;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A rule that sends mails. Lists that are empty ask nothing.
 *
 * @param fromStatus absent for any
 * @param distributorId whose it is; absent for one of the house
 * @param allowed what this person may do with it
 */
@Schema(name = "MailRule")
record MailRuleJson(
        UUID id,
        @Schema(example = "Hoş geldiniz") String name,
        boolean active,
        Optional<LeadStatus> fromStatus,
        LeadStatus toStatus,
        List<UUID> distributors,
        List<LeadSource> sources,
        List<String> forms,
        UUID templateId,
        @Schema(example = "60") int delayMinutes,
        boolean workingHours,
        Optional<UUID> distributorId,
        Optional<UUID> teamId,
        @Schema(example = "[\"change\"]") List<String> allowed,
        int version) {
    static MailRuleJson of(Shelved shelved) {
        FollowupRule rule = shelved.rule();
        RuleTrigger when = rule.when();
        return new MailRuleJson(
                rule.id().value(),
                rule.name(),
                rule.active(),
                when.from(),
                when.to(),
                when.distributors().stream().map(DistributorId::value).sorted().toList(),
                when.sources().stream().sorted().toList(),
                when.forms().stream().sorted().toList(),
                rule.template().value(),
                rule.delayMinutes(),
                rule.workingHours(),
                rule.owners().distributor().map(DistributorId::value),
                rule.owners().team().map(TeamId::value),
                shelved.mayChange() ? List.of("change") : List.of(),
                rule.version());
    }

    static MailRuleJson changed(FollowupRule rule) {
        return of(new Shelved(rule, true));
    }
}
