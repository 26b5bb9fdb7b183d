package io.huni.adapter.persistence.lead;

import io.huni.domain.lead.Entry;

import java.util.Optional;
import java.util.UUID;

/** A line of the history, as the statements take it in. */
record EntryRow(
        UUID id,
        String type,
        String description,
        Optional<String> result,
        Optional<Object> before,
        Optional<Object> after) {
    static EntryRow of(UUID id, Entry entry) {
        boolean changes = !entry.before().isEmpty() || !entry.after().isEmpty();
        return new EntryRow(
                id,
                entry.type().name(),
                entry.description(),
                entry.result(),
                Optional.<Object>of(entry.before()).filter(none -> changes),
                Optional.<Object>of(entry.after()).filter(none -> changes));
    }
}
