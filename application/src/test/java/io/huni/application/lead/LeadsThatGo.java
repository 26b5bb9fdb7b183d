package io.huni.application.lead;

import io.huni.domain.identity.Owners;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.shared.LeadId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads that were claimed, as those that are removed. */
public final class LeadsThatGo {
    private LeadsThatGo() {}

    public static List<LeadLeft> of(Map<LeadId, Owners> claimed, Instant at) {
        return claimed.entrySet().stream()
                .map(lead -> LeadLeft.of(lead.getKey(), lead.getValue(), Optional.empty(), at))
                .toList();
    }
}
