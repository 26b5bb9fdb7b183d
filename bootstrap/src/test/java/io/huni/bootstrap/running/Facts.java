package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** What must hold of stored leads after any fault. */
record Facts(Database database) {
    Set<String> externalIds() {
        return new HashSet<>(database.column("SELECT external_id FROM lead"));
    }

    /** Each lead, its creation in the history and each event and handler stand there once. */
    void areSaidOnce() {
        assertThat(
                        database.column(
                                """
                                SELECT external_id FROM lead GROUP BY external_id HAVING count(*) > 1
                                """))
                .isEmpty();
        assertThat(
                        database.column(
                                """
                                SELECT lead.external_id
                                FROM lead LEFT JOIN interaction
                                    ON interaction.lead_id = lead.id AND interaction.type = 'CAPTURED'
                                GROUP BY lead.id HAVING count(interaction.id) <> 1
                                """))
                .isEmpty();
        assertThat(
                        database.column(
                                """
                                SELECT data ->> 'id' FROM live_event WHERE type = 'lead_created'
                                GROUP BY data ->> 'id' HAVING count(*) > 1
                                """))
                .isEmpty();
    }

    /** Leads that a sync or backfill brought. */
    long fetchedBySync() {
        return database.count("SELECT coalesce(sum(created), 0) FROM sync_run");
    }
}
