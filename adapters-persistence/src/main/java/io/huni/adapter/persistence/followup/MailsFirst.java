package io.huni.adapter.persistence.followup;

import io.huni.domain.followup.FollowupId;
import io.huni.domain.shared.LeadId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.UUID;

/**
 * Who takes a mail and its plan takes the mail first, as the relay does whose word of a mail
 * changes the plan. Whoever turns it round waits for the relay while the relay waits for him.
 */
record MailsFirst(DatabaseClient client) {
    private static final String OF_LEADS =
            """
            SELECT id FROM mail WHERE id IN (
                SELECT mail_id FROM followup
                WHERE lead_id = ANY ($1) AND state IN ('SCHEDULED', 'WAITING'))
            ORDER BY id FOR UPDATE
            """;

    private static final String OF_ONE =
            """
            SELECT id FROM mail WHERE id = (SELECT mail_id FROM followup WHERE id = $1) FOR UPDATE
            """;

    Mono<Void> of(Collection<LeadId> leads) {
        return client.sql(OF_LEADS)
                .bind(0, leads.stream().map(LeadId::value).toArray(UUID[]::new))
                .then();
    }

    Mono<Void> of(FollowupId followup) {
        return client.sql(OF_ONE).bind(0, followup.value()).then();
    }
}
