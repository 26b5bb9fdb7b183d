package io.huni.application.lead;

import io.huni.domain.lead.Lead;

import java.util.Set;
import java.util.function.Predicate;

/** The part of a filter that leads in memory can be asked: they have no clock that is late. */
public final class FilteredLeads {
    private FilteredLeads() {}

    public static Predicate<Lead> matching(LeadFilter filter) {
        return lead ->
                isOneOf(filter.statuses(), lead.status())
                        && isOneOf(filter.levels(), lead.score().level())
                        && filter.test().map(wanted -> wanted == lead.test()).orElse(true)
                        && (!filter.unassigned() || lead.assignee().isEmpty())
                        && !filter.progress().overdue().orElse(false);
    }

    private static <T> boolean isOneOf(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
