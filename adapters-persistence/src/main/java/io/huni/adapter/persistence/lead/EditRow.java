package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.shared.Change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a correction writes beside the reading of a lead. */
record EditRow(
        UUID id,
        Optional<UUID> distributorId,
        Optional<UUID> userId,
        EntryRow entry,
        List<OutboxRow> outbox) {
    static EditRow of(
            EditedLead edited, Optional<UserId> by, Instant at, Ids ids, OutboxRows outbox) {
        return new EditRow(
                edited.after().id().value(),
                edited.after().distributor().map(id -> id.value()),
                by.map(UserId::value),
                EntryRow.of(ids.next(), edited.entry()),
                outbox.of(new Change<>(edited.after(), edited.events(by, at))));
    }
}
