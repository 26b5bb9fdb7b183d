package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.shared.DistributorId;

import java.util.UUID;

/** The leads that messages of tests tell of. */
final class ToldLeads {
    private ToldLeads() {}

    static UUID id(int number) {
        return new UUID(2, number);
    }

    static void ofDistributor(PostgresTest postgres, DistributorId distributor, int... numbers) {
        for (int number : numbers) {
            postgres.run(
                    """
                    INSERT INTO lead (id, source, status, display_name, service, answers, custom,
                        consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                        submitted_at, captured_at, updated_at, distributor_id)
                    VALUES ('%s', 'API', 'NEW', 'Elif', '', '[]', '{}', '[]', '[]', '{}', '{}', 0,
                        0, false, now(), now(), now(), '%s')
                    """
                            .formatted(id(number), distributor.value()));
        }
    }
}
