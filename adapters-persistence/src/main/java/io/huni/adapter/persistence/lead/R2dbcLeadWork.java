package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.LeadWork;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcLeadWork implements LeadWork {
    private static final String CLAIM =
            """
            SELECT lead.id, lead.status, lead.assignee_id, lead.team_id, lead.distributor_id,
                lead.tags, lead.deleted_at, lead.version
            FROM lead WHERE SCOPED AND lead.id = ANY ($2) AND lead.purged_at IS NULL AND %s
            ORDER BY lead.id FOR UPDATE
            """;

    /** A lead may leave the scope of the one who gives it away, so it is written as the program. */
    static final String AS_PROGRAM = "SET LOCAL huni.scope = 'all'";

    private static final String SAVE =
            """
            WITH input AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($1::jsonb) AS i(
                    id uuid, status text, assignee_id uuid, team_id uuid, tags text[],
                    retagged boolean, said text, deleted_at timestamptz, entries jsonb,
                    outbox jsonb)
            ), changed AS (
                UPDATE lead SET status = i.status, assignee_id = i.assignee_id,
                    team_id = i.team_id, tags = i.tags, deleted_at = i.deleted_at,
                    updated_at = $3, version = version + 1
                FROM input i WHERE lead.id = i.id
                RETURNING lead.id, i.retagged, i.said, lead.tags, lead.custom, lead.utm
            ), findable AS (
                UPDATE lead_search SET said = lead_search.said || changed.said,
                    marks = CASE WHEN retagged THEN lead_marks(tags, custom, utm) ELSE marks END
                FROM changed WHERE lead_id = changed.id AND (retagged OR changed.said <> '')
            ), told AS (
                INSERT INTO interaction (
                    id, lead_id, type, description, result, user_id, at, before, after)
                SELECT e.id, input.id, e.type, e.description, e.result, $2, $3, e.before, e.after
                FROM input CROSS JOIN LATERAL jsonb_to_recordset(input.entries) AS e(
                    id uuid, type text, description text, result text, before jsonb, after jsonb)
            )
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, $3, now()
            FROM input CROSS JOIN LATERAL jsonb_to_recordset(input.outbox) AS o(OUTBOX)
            ORDER BY o.id
            """
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    private static final Set<InteractionType> SAID =
            EnumSet.of(InteractionType.NOTE, InteractionType.CALL);

    private final DatabaseClient client;
    private final OutboxRows outbox;
    private final Ids ids;

    R2dbcLeadWork(DatabaseClient client, OutboxRows outbox, Ids ids) {
        this.client = client;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public Mono<List<WorkedLead>> claim(Visibility visibility, List<LeadId> leads) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        UUID[] wanted = leads.stream().map(LeadId::value).toArray(UUID[]::new);
        return client.sql(Wall.around(CLAIM.formatted(conditions.sql(3))))
                .bindValues(values(scope.setting(), wanted, conditions))
                .map(R2dbcLeadWork::lead)
                .all()
                .collectList();
    }

    private static List<Object> values(String setting, UUID[] wanted, Conditions conditions) {
        List<Object> values = new ArrayList<>(List.of(setting, wanted));
        values.addAll(conditions.values());
        return values;
    }

    private static WorkedLead lead(Readable row) {
        return new WorkedLead(
                new LeadId(required(row, "id", UUID.class)),
                LeadStatus.valueOf(required(row, "status", String.class)),
                optional(row, "assignee_id", UUID.class).map(UserId::new),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                optional(row, "distributor_id", UUID.class).map(DistributorId::new),
                new TreeSet<>(List.of(required(row, "tags", String[].class))),
                optional(row, "deleted_at", Instant.class),
                required(row, "version", Integer.class));
    }

    @Override
    public Mono<Void> save(List<Worked> worked, Optional<UserId> by, Instant at) {
        return client.sql(AS_PROGRAM).then().then(Mono.defer(() -> write(worked, by, at)));
    }

    private Mono<Void> write(List<Worked> worked, Optional<UserId> by, Instant at) {
        DatabaseClient.GenericExecuteSpec save =
                client.sql(SAVE)
                        .bind(
                                0,
                                DatabaseJson.write(
                                        worked.stream().map(one -> row(one, by, at)).toList()))
                        .bind(2, at);
        return by.map(user -> save.bind(1, user.value()))
                .orElseGet(() -> save.bindNull(1, UUID.class))
                .then();
    }

    private WorkRow row(Worked worked, Optional<UserId> by, Instant at) {
        WorkedLead lead = worked.after();
        List<OutboxRow> events = outbox.of(new Change<>(lead, List.of(worked.event(by, at))));
        return new WorkRow(
                lead.id().value(),
                lead.status().name(),
                lead.assignee().map(UserId::value),
                lead.team().map(TeamId::value),
                List.copyOf(lead.tags()),
                !lead.tags().equals(worked.before().tags()),
                said(worked),
                lead.deletedAt(),
                worked.entries().stream().map(entry -> EntryRow.of(ids.next(), entry)).toList(),
                events);
    }

    /** Notes and what was said about calls are found by their words. */
    private static String said(Worked worked) {
        return worked.entries().stream()
                .filter(entry -> SAID.contains(entry.type()))
                .map(entry -> SearchText.said(entry.description()))
                .collect(Collectors.joining());
    }

    private record WorkRow(
            UUID id,
            String status,
            Optional<UUID> assigneeId,
            Optional<UUID> teamId,
            List<String> tags,
            boolean retagged,
            String said,
            Optional<Instant> deletedAt,
            List<EntryRow> entries,
            List<OutboxRow> outbox) {}
}
