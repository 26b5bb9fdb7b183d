package io.huni.adapter.persistence.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Makes the role and the databases of an embedded server; harmless when repeated. */
final class Bootstrap {
    private final DataSource superuser;

    Bootstrap(DataSource superuser) {
        this.superuser = superuser;
    }

    /** A role that may sign in and is bound by row-level security. */
    void role(String name, String password) throws SQLException {
        if (!exists("SELECT FROM pg_roles WHERE rolname = ?", name)) {
            run("CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS".formatted(name));
        }
        run("ALTER ROLE %s PASSWORD '%s'".formatted(name, password));
    }

    void database(String name, String owner) throws SQLException {
        if (!exists("SELECT FROM pg_database WHERE datname = ?", name)) {
            run("CREATE DATABASE %s OWNER %s".formatted(name, owner));
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean exists(String question, String name) throws SQLException {
        try (Connection connection = superuser.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
