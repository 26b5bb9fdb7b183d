package io.huni.adapter.persistence.audit;

import io.huni.adapter.persistence.shared.PostgresTest;

/** What only somebody with the database in their hands can do to the trail. */
final class TrailByHand {
    private TrailByHand() {}

    static void empty(PostgresTest postgres) {
        change(postgres, "DELETE FROM audit_entry");
        postgres.run("DELETE FROM audit_job", "UPDATE audit_head SET place = 0, hash = ''");
    }

    static void change(PostgresTest postgres, String... statements) {
        postgres.run(
                "ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_stays",
                "ALTER TABLE audit_entry DISABLE ROW LEVEL SECURITY");
        postgres.run(statements);
        postgres.run(
                "ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY",
                "ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_stays");
    }
}
