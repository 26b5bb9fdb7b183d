package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.MatchLeads.Named;
import io.huni.application.lead.port.LeadMatches;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** What a person has done stands in the history; a rule may have given the lead away. */
    private static final String UNTOUCHED =
            """
            SELECT lead.id FROM lead
            WHERE SCOPED AND lead.id = ANY ($2) AND lead.deleted_at IS NULL
                AND lead.edited_at IS NULL AND SCOPE
                AND NOT EXISTS (
                    SELECT FROM interaction i WHERE i.lead_id = lead.id
                        AND i.at > lead.captured_at
                        AND (i.user_id IS NOT NULL
                            OR i.type NOT IN ('ASSIGNMENT', 'STATUS_CHANGE')))
            FOR UPDATE OF lead
            """;

    private static final String REMOVE = "DELETE FROM lead WHERE id = ANY ($1)";

    private final DatabaseClient client;

    R2dbcLeadMatches(DatabaseClient client) {
        this.client = client;
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
    public Mono<Set<LeadId>> takeBack(Visibility visibility, List<LeadId> leads) {
        return scoped(UNTOUCHED, visibility, ids(leads))
                .map(R2dbcLeadMatches::lead)
                .all()
                .collect(Collectors.toUnmodifiableSet())
                .flatMap(
                        untouched ->
                                asProgram()
                                        .then(Mono.defer(() -> remove(untouched)))
                                        .thenReturn(untouched));
    }

    private Mono<Void> remove(Set<LeadId> leads) {
        return client.sql(REMOVE).bind(0, ids(leads)).then();
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
