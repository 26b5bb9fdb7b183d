package io.huni.adapter.persistence.identity;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.r2dbc.spi.Readable;

import java.util.UUID;

/** A row of app_user. */
final class UserRow {
    static final String COLUMNS =
            "id, email, name, role, distributor_id, team_id, active, language, theme, version, "
                    + RoleRow.OF_USER;

    private UserRow() {}

    static User user(Readable row) {
        return new User(
                new UserId(required(row, "id", UUID.class)),
                new EmailAddress(required(row, "email", String.class)),
                required(row, "name", String.class),
                RoleRow.ofUser(row),
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                required(row, "active", Boolean.class),
                Language.valueOf(required(row, "language", String.class)),
                Theme.valueOf(required(row, "theme", String.class)),
                required(row, "version", Integer.class));
    }
}
