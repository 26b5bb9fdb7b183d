package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.optional;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.r2dbc.spi.Readable;

import java.util.UUID;

/** Whose a lead is, as columns. */
final class OwnersRow {
    private OwnersRow() {}

    static Owners of(Readable row) {
        return of(row, "");
    }

    /**
     * @param prefix of the three columns
     */
    static Owners of(Readable row, String prefix) {
        return new Owners(
                optional(row, prefix + "distributor_id", UUID.class).map(DistributorId::new),
                optional(row, prefix + "team_id", UUID.class).map(TeamId::new),
                optional(row, prefix + "assignee_id", UUID.class).map(UserId::new));
    }
}
