package io.huni.application.lead;

import io.huni.domain.lead.LeadStatus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Filters for tests. */
public final class Filters {
    private Filters() {}

    public static LeadFilter ofStatuses(Set<LeadStatus> statuses) {
        return new LeadFilter(
                Optional.empty(),
                statuses,
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                LeadFilter.Origin.any(),
                Map.of(),
                false);
    }
}
