package io.huni.adapter.persistence.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Warns at the start when row-level security does not bind the role that Huni connects as. */
final class RoleCheck {
    private static final Logger LOG = LoggerFactory.getLogger(RoleCheck.class);
    private static final String BYPASSING =
            "SELECT rolname FROM pg_roles WHERE rolname = current_user"
                    + " AND (rolsuper OR rolbypassrls)";

    private final DataSource source;

    RoleCheck(DataSource source) {
        this.source = source;
    }

    void warn() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet bypassing = statement.executeQuery(BYPASSING)) {
            if (bypassing.next()) {
                LOG.warn(
                        "PostgreSQL's row-level security does not bind the role {}: it is a"
                                + " superuser or has BYPASSRLS. The second wall behind the scopes"
                                + " is missing. Use a role that owns the database and is neither.",
                        bypassing.getString(1));
            }
        }
    }
}
