package io.huni.adapter.persistence.lead;

import io.huni.application.lead.port.SampleHistory;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class R2dbcSampleHistory implements SampleHistory {
    /**
     * Every draw is a hash of the lead's own id, so that a past is the same wherever it is told.
     */
    private static final String LIVE_THROUGH =
            """
            WITH drawn AS (
                SELECT lead.id, lead.submitted_at, lead.status,
                       ($1::uuid[])[1 + abs(hashtext(coalesce(external_id, lead.id::text) || 'who')) % cardinality($1::uuid[])] AS who,
                       abs(hashtext(coalesce(external_id, lead.id::text) || 'fate')) % 100 AS fate,
                       submitted_at + make_interval(secs => 120 + abs(hashtext(coalesce(external_id, lead.id::text) || 'assign')) % 2400) AS assigned_at,
                       submitted_at + make_interval(secs => 3000 + abs(hashtext(coalesce(external_id, lead.id::text) || 'call')) % 5400) AS called_at
                  FROM lead
                 WHERE submitted_at < $3::timestamptz - interval '3 hours'
                   AND NOT test
                   AND NOT EXISTS (SELECT FROM lead WHERE assignee_id IS NOT NULL)
            ), fated AS (
                SELECT drawn.*,
                       CASE WHEN fate < 12 THEN 'NEW'
                            WHEN fate < 30 THEN 'ASSIGNED'
                            WHEN fate < 74 THEN 'CONTACTED'
                            WHEN fate < 84 AND submitted_at < $3::timestamptz - interval '4 days' THEN 'CONVERTED'
                            WHEN fate < 84 THEN 'CONTACTED'
                            ELSE 'LOST' END AS outcome
                  FROM drawn
            ), lived AS (
                UPDATE lead
                   SET status = fated.outcome,
                       assignee_id = fated.who,
                       team_id = $2::uuid,
                       captured_at = lead.submitted_at + interval '3 seconds',
                       updated_at = fated.called_at,
                       version = lead.version + 1
                  FROM fated
                 WHERE lead.id = fated.id AND fated.outcome <> 'NEW'
             RETURNING lead.id
            ), told AS (
                INSERT INTO interaction (id, lead_id, type, description, result, user_id, at, before, after)
                SELECT gen_random_uuid(), fated.id, step.type, step.description, step.result, step.who, step.at, step.before, step.after
                  FROM fated
                  CROSS JOIN LATERAL (VALUES
                      ('ASSIGNMENT', 'Otomatik atama: sırayla', NULL, NULL::uuid, assigned_at, NULL::jsonb, jsonb_build_object('assigneeId', who), outcome <> 'NEW'),
                      ('STATUS_CHANGE', '', NULL, NULL, assigned_at, '{"status":"NEW"}', '{"status":"ASSIGNED"}', outcome <> 'NEW'),
                      ('CALL', 'İlk arama yapıldı', CASE WHEN fate % 3 = 0 THEN 'Ulaşılamadı' ELSE 'Görüşüldü' END, who, called_at, NULL, NULL, outcome IN ('CONTACTED', 'CONVERTED', 'LOST')),
                      ('STATUS_CHANGE', '', NULL, who, called_at, '{"status":"ASSIGNED"}', '{"status":"CONTACTED"}', outcome IN ('CONTACTED', 'CONVERTED', 'LOST')),
                      ('NOTE', (ARRAY['Fiyat bilgisi istedi, yarın tekrar aranacak.', 'WhatsApp üzerinden fotoğraf gönderecek.', 'Eşiyle konuşup dönecek.', 'Randevu için hafta sonunu tercih ediyor.'])[1 + fate % 4], NULL, who, called_at + interval '9 minutes', NULL, NULL, outcome IN ('CONTACTED', 'CONVERTED')),
                      ('STATUS_CHANGE', 'Kapora alındı, satış tamamlandı.', NULL, who, called_at + interval '2 days', '{"status":"CONTACTED"}', '{"status":"CONVERTED"}', outcome = 'CONVERTED'),
                      ('STATUS_CHANGE', (ARRAY['Bütçesi uygun değil.', 'Başka bir merkezle anlaştı.', 'Üç denemede ulaşılamadı.'])[1 + fate % 3], NULL, who, called_at + interval '1 hour', '{"status":"CONTACTED"}', '{"status":"LOST"}', outcome = 'LOST')
                  ) AS step (type, description, result, who, at, before, after, happened)
                 WHERE step.happened AND step.at < $3
            )
            SELECT count(*) AS lived FROM lived
            """;

    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;

    R2dbcSampleHistory(DatabaseClient database, UnitOfWork unitOfWork) {
        this.database = database;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Long> liveThrough(List<UserId> staff, TeamId team, Instant now) {
        return database.sql(LIVE_THROUGH)
                .bind(0, staff.stream().map(UserId::value).toArray(UUID[]::new))
                .bind(1, team.value())
                .bind(2, now)
                .map(row -> row.get("lived", Long.class))
                .one()
                .as(unitOfWork::inTransaction);
    }
}
