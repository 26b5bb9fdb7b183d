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
     * People call while they work; who wrote in the evening is called the next morning.
     */
    private static final String LIVE_THROUGH =
            """
            WITH drawn AS (
                SELECT lead.id, lead.submitted_at, lead.status,
                       ($1::uuid[])[1 + abs(hashtext(coalesce(external_id, lead.id::text) || 'who')) % cardinality($1::uuid[])] AS who,
                       abs(hashtext(coalesce(external_id, lead.id::text) || 'fate')) % 100 AS fate,
                       submitted_at + make_interval(secs => 20 + abs(hashtext(coalesce(external_id, lead.id::text) || 'assign')) % 150) AS assigned_at,
                       opened.at + make_interval(secs => (100 + abs(hashtext(coalesce(external_id, lead.id::text) || 'call')) % 700)
                           * CASE abs(hashtext(coalesce(external_id, lead.id::text) || 'late')) % 5 WHEN 0 THEN 4 ELSE 1 END) AS called_at
                  FROM lead
                  CROSS JOIN LATERAL (SELECT submitted_at AT TIME ZONE organisation_zone() AS sent) AS local
                  CROSS JOIN LATERAL (
                      SELECT CASE
                          WHEN extract(isodow FROM sent) = 7 OR sent::time > '17:00' AND extract(isodow FROM sent) = 6
                              THEN date_trunc('week', sent) + interval '7 days 9 hours'
                          WHEN sent::time > '17:00' THEN date_trunc('day', sent) + interval '33 hours'
                          ELSE greatest(sent, date_trunc('day', sent) + interval '9 hours')
                      END AT TIME ZONE organisation_zone() AS at) AS opened
                 WHERE submitted_at < $3::timestamptz - interval '3 hours'
                   AND NOT test
                   AND NOT EXISTS (SELECT FROM lead WHERE assignee_id IS NOT NULL)
            ), fated AS (
                SELECT drawn.*,
                       CASE WHEN fate < 12 THEN 'NEW'
                            WHEN fate < 30 OR called_at >= $3 THEN 'ASSIGNED'
                            WHEN fate < 74 THEN 'CONTACTED'
                            WHEN fate < 84 AND submitted_at < $3::timestamptz - interval '4 days' THEN 'CONVERTED'
                            WHEN fate < 84 THEN 'CONTACTED'
                            ELSE 'LOST' END AS outcome
                  FROM drawn
            ), lived AS (
                UPDATE lead
                   SET status = CASE fated.outcome WHEN 'LOST' THEN 'CONTACTED' ELSE fated.outcome END,
                       assignee_id = fated.who,
                       team_id = $2::uuid,
                       captured_at = lead.submitted_at + interval '3 seconds',
                       updated_at = CASE fated.outcome WHEN 'ASSIGNED' THEN fated.assigned_at ELSE fated.called_at END,
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
                      ('CALL', 'İlk arama yapıldı', CASE WHEN fate % 3 = 0 THEN 'NOT_REACHED' ELSE 'TALKED' END, who, called_at, NULL, NULL, outcome IN ('CONTACTED', 'CONVERTED', 'LOST')),
                      ('STATUS_CHANGE', '', NULL, who, called_at, '{"status":"ASSIGNED"}', '{"status":"CONTACTED"}', outcome IN ('CONTACTED', 'CONVERTED', 'LOST')),
                      ('NOTE', (ARRAY['Fiyat bilgisi istedi, yarın tekrar aranacak.', 'WhatsApp üzerinden fotoğraf gönderecek.', 'Eşiyle konuşup dönecek.', 'Randevu için hafta sonunu tercih ediyor.'])[1 + fate % 4], NULL, who, called_at + interval '9 minutes', NULL, NULL, outcome IN ('CONTACTED', 'CONVERTED')),
                      ('STATUS_CHANGE', 'Kapora alındı, satış tamamlandı.', NULL, who, called_at + interval '2 days', '{"status":"CONTACTED"}', '{"status":"CONVERTED"}', outcome = 'CONVERTED'),
                      ('STATUS_CHANGE', (ARRAY['Bütçesi uygun değil.', 'Başka bir merkezle anlaştı.', 'Üç denemede ulaşılamadı.'])[1 + fate % 3], NULL, who, called_at + interval '1 hour', '{"status":"CONTACTED"}', '{"status":"LOST"}', outcome = 'LOST')
                  ) AS step (type, description, result, who, at, before, after, happened)
                 WHERE step.happened AND step.at < $3
            )
            SELECT count(*) AS lived FROM lived
            """;

    /** A step of its own, because who was called was reached before it was lost. */
    private static final String LOSE =
            """
            UPDATE lead SET status = 'LOST', updated_at = lost.at FROM interaction lost
            WHERE lost.lead_id = lead.id AND lost.type = 'STATUS_CHANGE'
                AND lost.after ->> 'status' = 'LOST' AND lead.status = 'CONTACTED'
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
                .flatMap(lived -> database.sql(LOSE).then().thenReturn(lived))
                .as(unitOfWork::inTransaction);
    }
}
