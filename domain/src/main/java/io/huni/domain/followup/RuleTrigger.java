package io.huni.domain.followup;

import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;

import java.util.Optional;
import java.util.Set;

/**
 * When a rule sends; empty sets ask nothing.
 *
 * @param from any when empty
 * @param forms by their ids at Meta
 */
public record RuleTrigger(
        Optional<LeadStatus> from,
        LeadStatus to,
        Set<DistributorId> distributors,
        Set<LeadSource> sources,
        Set<String> forms) {
    public RuleTrigger {
        distributors = Set.copyOf(distributors);
        sources = Set.copyOf(sources);
        forms = Set.copyOf(forms);
    }
}
