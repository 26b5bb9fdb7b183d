package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.MatchLeads.Named;
import io.huni.application.lead.port.LeadMatches;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadEvent.LeadLeft;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

final class R2dbcLeadMatches implements LeadMatches {
    /** Each kind of key by its own index. */
    private static final String MATCH =
            """
            SELECT DISTINCT ON (known.key) known.key, known.id
            FROM unnest($2::text[]) AS wanted(key)
            CROSS JOIN LATERAL (
                SELECT wanted.key, lead.id, lead.captured_at FROM lead
                WHERE wanted.key LIKE 'phone:%' AND lead.phone = substr(wanted.key, 7)
                    AND lead.deleted_at IS NULL AND SCOPE
                UNION ALL
                SELECT wanted.key, lead.id, lead.captured_at FROM lead
                WHERE wanted.key LIKE 'email:%' AND lead.email = substr(wanted.key, 7)
                    AND lead.deleted_at IS NULL AND SCOPE
                UNION ALL
                SELECT wanted.key, lead.id, lead.captured_at FROM lead
                WHERE lead.source = split_part(wanted.key, ':', 1)
                    AND lead.external_id = substr(wanted.key, strpos(wanted.key, ':') + 1)
                    AND lead.deleted_at IS NULL AND SCOPE
            ) AS known
            WHERE SCOPED
            ORDER BY known.key, known.captured_at DESC, known.id DESC
            """;

    private static final String NAMED =
            """
            SELECT lead.id, lead.number, nullif(lead.display_name, '') AS name FROM lead
            WHERE SCOPED AND lead.id = ANY ($2) AND lead.deleted_at IS NULL AND SCOPE
            """;

    private static final String LOCK =
            """
            SELECT lead.id, lead.distributor_id, lead.team_id, lead.assignee_id FROM lead
            WHERE SCOPED AND lead.id = ANY ($2) AND lead.deleted_at IS NULL
                AND lead.edited_at IS NULL AND SCOPE
            ORDER BY lead.id FOR UPDATE
            """;

    /**
     * What a person has done stands in the history, also what the lead itself has written; rules
     * may have given the lead away or offered it. A change that was taken back was never made (of
     * tests, whose interactions never count, that cannot be told). Asked once the leads are locked:
     * who waited for them sees only then what was written meanwhile.
     */
    private static final String UNTOUCHED =
            """
            SELECT lead.id FROM lead
            WHERE lead.id = ANY ($1) AND NOT EXISTS (
                SELECT FROM interaction i WHERE i.lead_id = lead.id
                    AND i.at > lead.captured_at
                    AND (i.user_id IS NOT NULL
                        OR i.type NOT IN ('ASSIGNMENT', 'STATUS_CHANGE', 'OFFER'))
                    AND i.result IS DISTINCT FROM 'UNDONE'
                    AND (lead.test OR i.source IS NOT NULL
                        OR NOT interaction_changes_lead(i.type)))
            """;

    private static final String REMOVE =
            """
            WITH removed AS (
                DELETE FROM lead WHERE id = ANY ($1)
            )
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, $3, now()
            FROM jsonb_to_recordset($2::jsonb) AS o(OUTBOX) ORDER BY o.id
            """
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    private final DatabaseClient client;
    private final OutboxRows outbox;

    R2dbcLeadMatches(DatabaseClient client, OutboxRows outbox) {
        this.client = client;
        this.outbox = outbox;
    }

    @Override
    public Mono<Map<LeadKey, LeadId>> match(Visibility visibility, Set<LeadKey> keys) {
        String[] wanted = keys.stream().map(LeadKey::value).toArray(String[]::new);
        return scoped(MATCH, visibility, wanted)
                .map(row -> Map.entry(new LeadKey(required(row, "key", String.class)), lead(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(found -> asProgram().thenReturn(found));
    }

    /** The scope of a look would last until the end of the transaction. */
    private Mono<Void> asProgram() {
        return client.sql(Wall.AS_PROGRAM).then();
    }

    @Override
    public Mono<Map<LeadId, Named>> named(Visibility visibility, Set<LeadId> leads) {
        return scoped(NAMED, visibility, ids(leads))
                .map(row -> Map.entry(lead(row), name(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Named name(Readable row) {
        return new Named(required(row, "number", Long.class), optional(row, "name", String.class));
    }

    @Override
    public Mono<Map<LeadId, Owners>> claimUntouched(Visibility visibility, List<LeadId> leads) {
        return scoped(LOCK, visibility, ids(leads))
                .map(row -> Map.entry(lead(row), OwnersRow.of(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(locked -> asProgram().then(Mono.defer(() -> untouched(locked))));
    }

    private Mono<Map<LeadId, Owners>> untouched(Map<LeadId, Owners> locked) {
        return client.sql(UNTOUCHED)
                .bind(0, ids(locked.keySet()))
                .map(R2dbcLeadMatches::lead)
                .all()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), locked::get));
    }

    @Override
    public Mono<Void> remove(List<LeadLeft> leads, Instant at) {
        List<OutboxRow> rows =
                leads.stream()
                        .flatMap(
                                event ->
                                        outbox
                                                .of(new Change<>(event.lead(), List.of(event)))
                                                .stream())
                        .toList();
        return client.sql(REMOVE)
                .bind(0, ids(leads.stream().map(LeadLeft::lead).toList()))
                .bind(1, DatabaseJson.write(rows))
                .bind(2, at)
                .then();
    }

    private GenericExecuteSpec scoped(String sql, Visibility visibility, Object second) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>(List.of(scope.setting(), second));
        values.addAll(conditions.values());
        String inScope = conditions.sql(3);
        return client.sql(
                        Wall.around(
                                sql.replace("SCOPED", "#")
                                        .replace("SCOPE", inScope)
                                        .replace("#", "SCOPED")))
                .bindValues(values);
    }

    private static LeadId lead(Readable row) {
        return new LeadId(required(row, "id", UUID.class));
    }

    private static UUID[] ids(Collection<LeadId> leads) {
        return leads.stream().map(LeadId::value).toArray(UUID[]::new);
    }
}
