package io.huni.domain.lead;

import io.huni.domain.identity.UserId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the history says of a lead that is put back as it was. */
final class PutBack {
    /** The result of each such entry. */
    private static final String UNDONE = "UNDONE";

    private final List<Entry> entries = new ArrayList<>();

    private PutBack() {}

    static List<Entry> entries(WorkedLead now, WorkedLead earlier) {
        PutBack all = new PutBack();
        all.trash(now, earlier);
        if (!now.distributor().equals(earlier.distributor())) {
            all.add(
                    InteractionType.TRANSFER,
                    HandOver.distributor(now.distributor()),
                    HandOver.distributor(earlier.distributor()));
        }
        if (!now.assignee().equals(earlier.assignee())) {
            all.add(InteractionType.ASSIGNMENT, person(now.assignee()), person(earlier.assignee()));
        }
        if (now.status() != earlier.status()) {
            all.add(
                    InteractionType.STATUS_CHANGE,
                    Map.of("status", now.status().name()),
                    Map.of("status", earlier.status().name()));
        }
        if (!now.tags().equals(earlier.tags())) {
            all.add(InteractionType.TAG, tags(now), tags(earlier));
        }
        return List.copyOf(all.entries);
    }

    private void trash(WorkedLead now, WorkedLead earlier) {
        if (now.deletedAt().isPresent() != earlier.deletedAt().isPresent()) {
            InteractionType type =
                    earlier.deletedAt().isPresent()
                            ? InteractionType.DELETE
                            : InteractionType.RESTORE;
            add(type, Map.of(), Map.of());
        }
    }

    private void add(InteractionType type, Map<String, Object> before, Map<String, Object> after) {
        entries.add(new Entry(type, "", Optional.of(UNDONE), before, after));
    }

    private static Map<String, Object> tags(WorkedLead lead) {
        return Map.of("tags", List.copyOf(lead.tags()));
    }

    private static Map<String, Object> person(Optional<UserId> user) {
        return user.<Map<String, Object>>map(id -> Map.of("assigneeId", id.value().toString()))
                .orElseGet(Map::of);
    }
}
