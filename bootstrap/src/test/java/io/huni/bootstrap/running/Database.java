package io.huni.bootstrap.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks past the program at what is really stored. */
public record Database(String url, String user, String password) {
    static Database ofEmbedded(HuniProcess huni) {
        try {
            return new Database(
                    "jdbc:postgresql://127.0.0.1:" + huni.databasePort() + "/huni",
                    "postgres",
                    Files.readString(huni.dataDir().resolve("secrets/postgres-superuser")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first column of every row. */
    public List<String> column(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A statement that answers nothing. */
    public void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public long count(String sql) {
        return Long.parseLong(column(sql).getFirst());
    }
}
