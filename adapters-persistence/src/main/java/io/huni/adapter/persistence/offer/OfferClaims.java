package io.huni.adapter.persistence.offer;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.domain.offer.Offer;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Locks the leads, then their offers, and reads these only then: whoever locks both locks them in
 * this order, and a statement that has waited for a row sees every other one as it was before.
 */
final class OfferClaims {
    static final String OF_ID = "o.id = $1";

    static final String OF_JOB = "o.job_id = $1 AND o.lead_id = ANY ($2)";

    static final String OPEN_OF = "o.state = 'OPEN' AND o.lead_id = ANY ($1)";

    static final String DUE =
            """
            o.state = 'OPEN' AND o.id IN (
                SELECT a.offer_id FROM offer_ask a
                WHERE a.state = 'OPEN' AND a.due_at <= $1 ORDER BY a.due_at LIMIT $2)\
            """;

    private static final String GONE =
            """
            SELECT gone.id FROM offer gone JOIN lead ON lead.id = gone.lead_id
            WHERE gone.state = 'OPEN' AND (lead.deleted_at IS NOT NULL
                OR lead.status IN ('CONVERTED', 'LOST')
                OR lead.distributor_id IS DISTINCT FROM gone.from_id)\
            """;

    static final String GONE_OF = "o.id IN (" + GONE + " AND gone.lead_id = ANY ($1))";

    static final String GONE_OF_ANY = "o.id IN (" + GONE + " ORDER BY gone.id LIMIT $1)";

    /** The team's or the person's, by the offer or by its lead. */
    static final String OF_ID_SEEN =
            """
            o.id = $1 AND (o.%s = $2 OR EXISTS (
                SELECT FROM lead WHERE lead.id = o.lead_id AND lead.%s = $2))\
            """;

    private static final String LEADS =
            """
            SELECT id FROM lead WHERE id IN (SELECT o.lead_id FROM offer o WHERE WHICH)
            ORDER BY id FOR UPDATE\
            """;

    private static final String OFFERS =
            """
            SELECT o.id FROM offer o WHERE WHICH AND o.lead_id = ANY (LEADS)
            ORDER BY o.id FOR UPDATE\
            """;

    private static final String SKIPPING = " SKIP LOCKED";

    /** Each whole offer as one JSON value. */
    private static final String READ =
            """
            SELECT (to_jsonb(o) - 'preview' - 'ended_at' || jsonb_build_object(
                'at', utc(o.at), 'outbox', '[]'::jsonb, 'asks', (
                SELECT jsonb_agg(jsonb_build_object(
                    'position', a.position, 'distributor_id', a.distributor_id,
                    'state', a.state, 'asked_at', utc(a.asked_at), 'due_at', utc(a.due_at),
                    'answered_at', utc(a.answered_at), 'answered_by', a.answered_by,
                    'reason', a.reason, 'note', a.note) ORDER BY a.position)
                FROM offer_ask a WHERE a.offer_id = o.id)))::text AS json
            FROM offer o WHERE o.id = ANY ($1) ORDER BY o.id
            """;

    private final DatabaseClient client;

    OfferClaims(DatabaseClient client) {
        this.client = client;
    }

    /** Waits for whoever has them. */
    Mono<List<Offer>> waiting(String which, Object... values) {
        return claimed(which, "", values);
    }

    /** Leaves those away that somebody has. */
    Mono<List<Offer>> free(String which, Object... values) {
        return claimed(which, SKIPPING, values);
    }

    private Mono<List<Offer>> claimed(String which, String patience, Object... values) {
        List<Object> given = Arrays.asList(values);
        return ids(LEADS.replace("WHICH", which) + patience, given)
                .map(leads -> with(given, leads))
                .flatMap(all -> ids(offers(which, all.size()) + patience, all))
                .flatMap(this::read);
    }

    private static String offers(String which, int leads) {
        return OFFERS.replace("WHICH", which).replace("LEADS", "$" + leads);
    }

    private static List<Object> with(List<Object> given, UUID[] leads) {
        List<Object> all = new ArrayList<>(given);
        all.add(leads);
        return all;
    }

    private Mono<UUID[]> ids(String sql, List<Object> values) {
        return bound(sql, values)
                .map(row -> required(row, "id", UUID.class))
                .all()
                .collectList()
                .map(ids -> ids.toArray(UUID[]::new));
    }

    private GenericExecuteSpec bound(String sql, List<Object> values) {
        return client.sql(sql).bindValues(values);
    }

    private Mono<List<Offer>> read(UUID[] offers) {
        return client.sql(READ)
                .bind(0, offers)
                .map(row -> OfferRow.read(required(row, "json", String.class)))
                .all()
                .collectList();
    }
}
