package io.huni.adapter.persistence.shared;

import java.time.Instant;
import java.util.UUID;

/** Leads for tests that only need their rows to be there. */
public final class LeadRows {
    private static final String INSERT =
            """
            INSERT INTO lead (id, source, status, display_name, service, answers, custom, consents,
                raw, utm, click_ids, score_tenths, lasting_tenths, test, submitted_at, captured_at,
                updated_at, distributor_id, connection_id, form_id)
            VALUES ('%s', 'META_FORM', 'NEW', 'Ayşe', '', '[]', '{}', '[]', '[]', '{}', '{}', 0, 0,
                false, '%s', now(), now(), %s, %s, %s)
            """;

    private LeadRows() {}

    public static void insert(
            PostgresTest postgres,
            String distributor,
            String connection,
            String form,
            Instant submittedAt) {
        postgres.run(
                INSERT.formatted(
                        UUID.randomUUID(),
                        submittedAt,
                        literal(distributor),
                        literal(connection),
                        literal(form)));
    }

    private static String literal(String value) {
        return value.isEmpty() ? "NULL" : "'" + value + "'";
    }
}
