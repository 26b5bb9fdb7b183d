package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.LeadEvent;
import io.huni.domain.lead.LeadEvent.LeadEdited;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A lead whose correction is taken back.
 *
 * @param score in tenths, after it
 * @param before whose it is with the correction
 * @param after whose it is again
 */
record PutBackLead(LeadId id, int score, Owners before, Owners after) {
    static PutBackLead of(Readable row) {
        return new PutBackLead(
                new LeadId(required(row, "id", UUID.class)),
                required(row, "score", Integer.class),
                OwnersRow.of(row),
                OwnersRow.of(row, "old_"));
    }

    Change<LeadId> change(Optional<UserId> by, Instant at) {
        LeadEvent edited = new LeadEdited(id, score, by.map(user -> user.value().toString()), at);
        return new Change<>(
                id,
                before.hasOneMoreThan(after)
                        ? List.of(edited, LeadLeft.of(id, before, by, at))
                        : List.of(edited));
    }
}
