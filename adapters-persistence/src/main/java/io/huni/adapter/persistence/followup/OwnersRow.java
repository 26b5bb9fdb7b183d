package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.shared.Columns.optional;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.Parameter;

import java.util.Optional;
import java.util.UUID;

/** Whose a template or a rule is. */
final class OwnersRow {
    private OwnersRow() {}

    static Owners of(Readable row) {
        return new Owners(
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                Optional.empty());
    }

    static Parameter distributor(Owners owners) {
        return id(owners.distributor().map(DistributorId::value));
    }

    static Parameter team(Owners owners) {
        return id(owners.team().map(TeamId::value));
    }

    private static Parameter id(Optional<UUID> id) {
        return Parameter.fromOrEmpty(id.orElse(null), UUID.class);
    }
}
