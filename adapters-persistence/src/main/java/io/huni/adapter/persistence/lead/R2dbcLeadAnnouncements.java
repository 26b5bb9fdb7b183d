package io.huni.adapter.persistence.lead;

import io.huni.adapter.persistence.shared.LiveTurn;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.port.LeadAnnouncements;
import io.huni.application.outbox.OutboxEvent;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

final class R2dbcLeadAnnouncements implements LeadAnnouncements {
    /** An event that was announced before keeps its first announcement. */
    private static final String ANNOUNCE =
            """
            WITH item AS MATERIALIZED (
                ITEMS
            )
            INSERT INTO live_event (
                seq, event_id, topics, type, module, distributor_id, team_id, assignee_id, data,
                partner_data)
            SELECT nextval('live_event_seq'), told.event_id,
                ARRAY['leads', 'lead:' || told.lead_id], told.type, 'LEAD', told.distributor_id,
                told.team_id, told.assignee_id, told.data, told.partner_data
            FROM TURN CROSS JOIN LATERAL (
                SELECT * FROM item WHERE turn.taken IS NOT NULL ORDER BY ordinal OFFSET 0
            ) AS told
            ON CONFLICT (event_id) DO NOTHING
            """
                    .replace(
                            "ITEMS",
                            Wall.around(
                                    """
                                    SELECT input.ordinal, input.event_id, input.type,
                                        lead.id AS lead_id, lead.distributor_id, lead.team_id,
                                        lead.assignee_id, jsonb_strip_nulls(ITEM::jsonb) AS data,
                                        CASE WHEN lead.distributor_id IS NOT NULL
                                            THEN jsonb_strip_nulls(SHOWN::jsonb) END
                                            AS partner_data
                                    FROM unnest($2, $3, $4) WITH ORDINALITY
                                        AS input(event_id, lead_id, type, ordinal)
                                    JOIN lead ON lead.id = input.lead_id
                                    WHERE SCOPED AND lead.deleted_at IS NULL
                                    """
                                            .replace("ITEM", LeadJson.ITEM)
                                            .replace("SHOWN", PartnersEyes.item())))
                    .replace("TURN", LiveTurn.TURN);

    /** Who sees the lead where it is now has not lost it. */
    private static final String GONE =
            """
            WITH item AS MATERIALIZED (
                ITEMS
            )
            INSERT INTO live_event (
                seq, event_id, topics, type, module, distributor_id, team_id, assignee_id, kept,
                kept_distributor_id, kept_team_id, kept_assignee_id, data, partner_data)
            SELECT nextval('live_event_seq'), told.event_id,
                ARRAY['leads', 'lead:' || told.lead_id], 'lead_gone', 'LEAD', told.distributor_id,
                told.team_id, told.assignee_id, told.kept, told.kept_distributor_id,
                told.kept_team_id, told.kept_assignee_id,
                jsonb_strip_nulls(jsonb_build_object('id', told.lead_id, 'by', told.by)),
                jsonb_build_object('id', told.lead_id)
            FROM TURN CROSS JOIN LATERAL (
                SELECT * FROM item WHERE turn.taken IS NOT NULL ORDER BY ordinal OFFSET 0
            ) AS told
            ON CONFLICT (event_id) DO NOTHING
            """
                    .replace(
                            "ITEMS",
                            Wall.around(
                                    """
                                    SELECT input.ordinal, input.event_id, l.lead AS lead_id,
                                        l.distributor AS distributor_id, l.team AS team_id,
                                        l.assignee AS assignee_id, l.by,
                                        lead.id IS NOT NULL AS kept,
                                        lead.distributor_id AS kept_distributor_id,
                                        lead.team_id AS kept_team_id,
                                        lead.assignee_id AS kept_assignee_id
                                    FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY
                                        AS input(event_id, payload, ordinal)
                                    CROSS JOIN LATERAL jsonb_to_record(input.payload::jsonb) AS l(
                                        lead uuid, distributor uuid, team uuid, assignee uuid,
                                        by uuid)
                                    LEFT JOIN lead
                                        ON lead.id = l.lead AND lead.deleted_at IS NULL
                                    WHERE SCOPED
                                    """))
                    .replace("TURN", LiveTurn.TURN);

    private final DatabaseClient client;

    R2dbcLeadAnnouncements(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> announce(List<Announcement> announcements) {
        return client.sql(ANNOUNCE)
                .bind(0, Wall.EVERYTHING)
                .bind(1, announcements.stream().map(Announcement::event).toArray(UUID[]::new))
                .bind(
                        2,
                        announcements.stream()
                                .map(announcement -> announcement.lead().value())
                                .toArray(UUID[]::new))
                .bind(
                        3,
                        announcements.stream()
                                .map(R2dbcLeadAnnouncements::type)
                                .toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Void> announceGone(List<OutboxEvent> left) {
        return client.sql(GONE)
                .bind(0, Wall.EVERYTHING)
                .bind(1, left.stream().map(OutboxEvent::id).toArray(UUID[]::new))
                .bind(2, left.stream().map(OutboxEvent::payload).toArray(String[]::new))
                .then();
    }

    private static String type(Announcement announcement) {
        return "lead_" + announcement.kind().name().toLowerCase(Locale.ROOT);
    }
}
