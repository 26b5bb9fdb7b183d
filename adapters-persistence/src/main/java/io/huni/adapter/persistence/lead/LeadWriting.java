package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.outbox.OutboxRow;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.lead.InteractionType;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.lead.WorkedLead.Worked;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes worked leads with their history and events in one statement; as the program, because a
 * lead may leave the scope of the one who gives it away.
 */
final class LeadWriting {
    private static final String SAVE =
            """
            WITH input AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset($1::jsonb) AS i(
                    id uuid, status text, assignee_id uuid, team_id uuid, distributor_id uuid,
                    tags text[],
                    retagged boolean, said text, deleted_at timestamptz, entries jsonb,
                    outbox jsonb)
            ), changed AS (
                UPDATE lead SET status = i.status, assignee_id = i.assignee_id,
                    team_id = i.team_id, distributor_id = i.distributor_id, tags = i.tags, deleted_at = i.deleted_at,
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
            )KEPT
            INSERT INTO outbox (
                id, event_id, event, aggregate_id, handler, payload, occurred_at, due_at)
            SELECT o.id, o.event_id, o.event, o.aggregate_id, o.handler, o.payload, $3, now()
            FROM input CROSS JOIN LATERAL jsonb_to_recordset(input.outbox) AS o(OUTBOX)
            ORDER BY o.id
            """
                    .replace("OUTBOX", OutboxRows.COLUMNS);

    /** Reads the leads as they were before this statement. */
    private static final String KEPT =
            """
            , kept AS (
                INSERT INTO lead_before (job_id, lead_id, COLUMNS)
                SELECT $4, id, COLUMNS FROM lead WHERE id IN (SELECT id FROM input)
            )\
            """
                    .replace("COLUMNS", WorkedLeadRow.COLUMNS);

    /** The latest instead of any before. */
    private static final String UNDO =
            """
            , kept AS (
                INSERT INTO lead_undo (lead_id, user_id, action_right, at, COLUMNS)
                SELECT id, $2, $4, $3, COLUMNS FROM lead WHERE id IN (SELECT id FROM input)
                ON CONFLICT (lead_id) DO UPDATE SET
                    (user_id, action_right, at, COLUMNS) = (excluded.user_id,
                        excluded.action_right, excluded.at, EXCLUDED)
            )\
            """
                    .replace(
                            "EXCLUDED",
                            "excluded." + WorkedLeadRow.COLUMNS.replace(", ", ", excluded."))
                    .replace("COLUMNS", WorkedLeadRow.COLUMNS);

    private static final String SAVE_UNDOABLE = SAVE.replace("KEPT", UNDO);
    private static final String SAVE_ALONE = SAVE.replace("KEPT", "");
    private static final String SAVE_WITH_BEFORE = SAVE.replace("KEPT", KEPT);

    private static final Set<InteractionType> SAID =
            EnumSet.of(InteractionType.NOTE, InteractionType.CALL);

    private final DatabaseClient client;
    private final OutboxRows outbox;
    private final Ids ids;

    LeadWriting(DatabaseClient client, OutboxRows outbox, Ids ids) {
        this.client = client;
        this.outbox = outbox;
        this.ids = ids;
    }

    Mono<Void> save(List<Worked> worked, Optional<UserId> by, Instant at) {
        return written(() -> bound(SAVE_ALONE, worked, by, at));
    }

    /** Also keeps for the job what the leads were. */
    Mono<Void> saveFor(UUID job, List<Worked> worked, Optional<UserId> by, Instant at) {
        return written(() -> bound(SAVE_WITH_BEFORE, worked, by, at).bind(3, job));
    }

    /** Also keeps for that person what the lead was. */
    Mono<Void> saveUndoable(Worked worked, Right right, UserId by, Instant at) {
        return written(
                () ->
                        bound(SAVE_UNDOABLE, List.of(worked), Optional.of(by), at)
                                .bind(3, right.name()));
    }

    /** For leads that are put back: what is undone was never reached. */
    Mono<Void> putBack(List<Worked> worked, Optional<UserId> by, Instant at) {
        return client.sql(LeadStatements.UNDOING)
                .then()
                .then(Mono.defer(() -> save(worked, by, at)));
    }

    private Mono<Void> written(Supplier<GenericExecuteSpec> statement) {
        return client.sql(Wall.AS_PROGRAM).then().then(Mono.defer(() -> statement.get().then()));
    }

    private GenericExecuteSpec bound(
            String sql, List<Worked> worked, Optional<UserId> by, Instant at) {
        GenericExecuteSpec save = client.sql(sql).bind(0, json(worked, by, at)).bind(2, at);
        return by.map(user -> save.bind(1, user.value()))
                .orElseGet(() -> save.bindNull(1, UUID.class));
    }

    private String json(List<Worked> worked, Optional<UserId> by, Instant at) {
        return DatabaseJson.write(worked.stream().map(one -> row(one, by, at)).toList());
    }

    private WorkRow row(Worked worked, Optional<UserId> by, Instant at) {
        WorkedLead lead = worked.after();
        List<OutboxRow> events = outbox.of(new Change<>(lead, worked.events(by, at)));
        return new WorkRow(
                lead.id().value(),
                lead.status().name(),
                lead.assignee().map(UserId::value),
                lead.team().map(TeamId::value),
                lead.distributor().map(DistributorId::value),
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
            Optional<UUID> distributorId,
            List<String> tags,
            boolean retagged,
            String said,
            Optional<Instant> deletedAt,
            List<EntryRow> entries,
            List<OutboxRow> outbox) {}
}
