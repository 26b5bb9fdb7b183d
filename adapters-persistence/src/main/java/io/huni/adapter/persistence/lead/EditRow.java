package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.EditedLead;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a correction writes beside the reading of a lead. */
record EditRow(
        UUID id,
        String status,
        Optional<UUID> assigneeId,
        Optional<UUID> teamId,
        Optional<UUID> distributorId,
        Optional<UUID> userId,
        List<EntryRow> entries,
        List<OutboxRow> outbox) {
    static EditRow of(
            EditedLead edited, Optional<UserId> by, Instant at, Ids ids, OutboxRows outbox) {
        Lead after = edited.after();
        return new EditRow(
                after.id().value(),
                after.status().name(),
                after.assignee().map(UserId::value),
                after.team().map(TeamId::value),
                after.distributor().map(DistributorId::value),
                by.map(UserId::value),
                edited.entries().stream().map(entry -> EntryRow.of(ids.next(), entry)).toList(),
                outbox.of(new Change<>(after, edited.events(by, at))));
    }
}
