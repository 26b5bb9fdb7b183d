package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.PostgresTest;

import java.util.UUID;

/** Leads of Nova that the house had before, in a house that is always at work. */
final class HandedOver {
    static final String OF_NOVA = "distributor_id = '" + ToldHouse.NOVA.value() + "'";

    private HandedOver() {}

    static void house(PostgresTest postgres) {
        ToldHouse.house(postgres);
        postgres.run(
                "TRUNCATE notification_cue, notification_hand_over, notification_summary,"
                        + " working_span",
                "INSERT INTO working_span VALUES (now() - interval '90 days',"
                        + " now() + interval '90 days', 0)");
    }

    /** A lead that came two days ago and is late by the clock of the house. */
    static UUID lead(PostgresTest postgres, int number) {
        UUID lead = ToldHouse.lead(postgres, number, "Lead " + number, OF_NOVA);
        postgres.run(
                """
                UPDATE lead SET late = true, submitted_at = now() - interval '2 days',
                    captured_at = now() - interval '2 days' WHERE id = '%s'
                """
                        .formatted(lead),
                "TRUNCATE notification_cue");
        return lead;
    }

    static void handOver(PostgresTest postgres, UUID lead, String ago) {
        interaction(
                postgres,
                lead,
                "TRANSFER",
                ago,
                "{\"distributorId\": \"%s\"}".formatted(ToldHouse.NOVA.value()));
    }

    static void interaction(
            PostgresTest postgres, UUID lead, String type, String ago, String after) {
        postgres.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, user_id, at, after)
                VALUES (gen_random_uuid(), '%s', '%s', '', '%s', now() - interval '%s', '%s')
                """
                        .formatted(lead, type, ToldHouse.MEHMET.value(), ago, after));
    }

    /** What a rule sends by itself. */
    static void greeting(PostgresTest postgres, UUID lead, String ago) {
        interaction(postgres, lead, "EMAIL", ago, "{}");
        postgres.run(
                "UPDATE interaction SET result = 'AUTOMATIC', user_id = NULL WHERE type = 'EMAIL'");
    }
}
