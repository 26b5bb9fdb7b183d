package io.huni.adapter.persistence.notification;

import io.huni.adapter.persistence.shared.PostgresTest;

import java.util.UUID;

/** Offers and connections of Nova. */
final class ToldRecords {
    static final UUID OFFER = new UUID(5, 1);
    static final UUID CONNECTION = new UUID(4, 1);

    private ToldRecords() {}

    /**
     * @param asked how long ago, and {@code due} in how long, as SQL intervals
     */
    static void offer(PostgresTest postgres, UUID lead, String asked, String due) {
        postgres.run(
                """
                INSERT INTO offer (id, lead_id, distributors, within_hours, working_hours, together,
                    note, state, preview, at, version)
                VALUES ('%s', '%s', ARRAY['%s'::uuid], 4, true, false, '', 'OPEN',
                    '{"name": "Elif"}', now(), 1)
                """
                        .formatted(OFFER, lead, ToldHouse.NOVA.value()),
                """
                INSERT INTO offer_ask (offer_id, position, distributor_id, lead_id, state, asked_at,
                    due_at)
                VALUES ('%s', 1, '%s', '%s', 'OPEN', now() - interval '%s', now() + interval '%s')
                """
                        .formatted(OFFER, ToldHouse.NOVA.value(), lead, asked, due));
    }

    static void connection(PostgresTest postgres) {
        postgres.run(
                """
                INSERT INTO connection (id, distributor_id, name, page_id, form_ids,
                    sync_interval_seconds, active, access_token, version)
                VALUES ('%s', '%s', 'Ana sayfa', '1', '{}', 300, true, '\\x00'::bytea, 0)
                """
                        .formatted(CONNECTION, ToldHouse.NOVA.value()));
    }

    static void problem(PostgresTest postgres, String key) {
        postgres.run("UPDATE connection SET problem = '{\"key\": \"%s\"}'".formatted(key));
    }

    static void noProblem(PostgresTest postgres) {
        postgres.run("UPDATE connection SET problem = NULL");
    }
}
