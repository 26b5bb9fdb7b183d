package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** S9: what a run has written to its console tells nothing that is secret or personal. */
record LogAudit(String log) {
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9a-f-])(\\+90|0)5[0-9]{9}(?![0-9])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final List<String> SECRETS =
            List.of(
                    "sandbox-secret",
                    "sandbox-verify",
                    "-token",
                    Installation.PASSWORD,
                    "huni-demo-2026",
                    "access_token=",
                    "input_token=",
                    "appsecret_proof=",
                    "Bearer ");

    static LogAudit of(HuniProcess huni) {
        try {
            return new LogAudit(Files.readString(huni.log()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looks for secrets, for anything of a person's shape, and for what the database holds. */
    void findsNothingSecret(Database database) {
        assertThat(log).as("a run leaves a log").contains("Started Huni");
        assertThat(SECRETS.stream().filter(log::contains)).as("secrets in the log").isEmpty();
        assertThat(found(PHONE)).as("telephone numbers in the log").isEmpty();
        assertThat(found(MAIL)).as("addresses in the log").isEmpty();
        assertThat(database.column(PERSONAL).stream().filter(log::contains))
                .as("people in the log")
                .isEmpty();
    }

    private List<String> found(Pattern pattern) {
        List<String> found = new ArrayList<>();
        pattern.matcher(log).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    private static final String PERSONAL =
            """
            SELECT DISTINCT trim(word) FROM lead, LATERAL (VALUES (full_name), (email), (phone)) AS said (word)
            WHERE length(trim(word)) > 6
            """;
}
