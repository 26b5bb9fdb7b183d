package io.huni.adapter.persistence.ranking;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.ranking.port.Chances;
import io.huni.domain.identity.Visibility;
import io.huni.domain.ranking.Chance;
import io.huni.domain.ranking.Outcome;
import io.huni.domain.ranking.Reason;
import io.huni.domain.ranking.TrainingId;
import io.huni.domain.shared.LeadId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class R2dbcChances implements Chances {
    private static final String SAVE =
            """
            INSERT INTO lead_chance (lead_id, model_id, probability, reasons, at)
            SELECT input.lead_id, $2, input.probability, input.reasons, $3
            FROM jsonb_to_recordset($1::jsonb) AS input(
                lead_id uuid, probability double precision, reasons jsonb)
            JOIN lead ON lead.id = input.lead_id AND lead.deleted_at IS NULL
            ORDER BY input.lead_id
            ON CONFLICT (lead_id) DO UPDATE SET
                (model_id, probability, reasons, at) = (
                    excluded.model_id, excluded.probability, excluded.reasons, excluded.at)
            """;

    private static final String FIND =
            """
            SELECT CASE WHEN lead.test THEN 'TEST'
                    WHEN lead.status IN ('CONVERTED', 'LOST') THEN 'DECIDED'
                    WHEN lead.submitted_at <= $3 THEN 'OLD' ELSE 'OPEN' END AS standing,
                lead_chance.probability, lead_chance.reasons::text AS reasons, lead_chance.at
            FROM lead LEFT JOIN lead_chance ON lead_chance.lead_id = lead.id
            WHERE SCOPED AND lead.id = $2 AND lead.deleted_at IS NULL AND %s
            """;

    private final DatabaseClient client;

    R2dbcChances(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> save(TrainingId model, List<LeadChance> chances, Instant now) {
        List<ChanceRow> rows = chances.stream().map(ChanceRow::of).toList();
        return client.sql(SAVE)
                .bind(0, DatabaseJson.write(rows))
                .bind(1, model.value())
                .bind(2, now)
                .then();
    }

    @Override
    public Mono<Judged> find(Visibility visibility, LeadId lead, Instant now) {
        LeadScope scope = LeadScope.of(visibility);
        Conditions conditions = new Conditions(scope.conditions());
        List<Object> values =
                new ArrayList<>(
                        List.of(scope.setting(), lead.value(), now.minus(Outcome.PATIENCE)));
        values.addAll(conditions.values());
        return client.sql(Wall.around(FIND.formatted(conditions.sql(4))))
                .bindValues(values)
                .map(R2dbcChances::judged)
                .one();
    }

    private static Judged judged(Readable row) {
        Standing standing = Standing.valueOf(required(row, "standing", String.class));
        return new Judged(
                standing,
                optional(row, "probability", Double.class)
                        .filter(probability -> standing == Standing.OPEN)
                        .map(probability -> kept(row, probability)));
    }

    private static Kept kept(Readable row, double probability) {
        Reasons reasons = DatabaseJson.read(required(row, "reasons", String.class), Reasons.class);
        return new Kept(
                new Chance(probability, reasons.speakingFor(), reasons.speakingAgainst()),
                required(row, "at", Instant.class));
    }

    private record ChanceRow(UUID leadId, double probability, Reasons reasons) {
        static ChanceRow of(LeadChance one) {
            Chance chance = one.chance();
            return new ChanceRow(
                    one.lead().value(),
                    chance.probability(),
                    new Reasons(chance.reasonsFor(), chance.reasonsAgainst()));
        }
    }

    private record Reasons(List<Reason> speakingFor, List<Reason> speakingAgainst) {}
}
