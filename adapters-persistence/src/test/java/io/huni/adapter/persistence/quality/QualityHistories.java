package io.huni.adapter.persistence.quality;

import io.huni.adapter.persistence.shared.Columns;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.QualityCard;
import io.r2dbc.spi.Readable;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Random things that happen to leads, and what the domain makes of each lead after them. */
final class QualityHistories {
    private static final List<String> KINDS =
            List.of(
                    "UPDATE lead SET email = NULL WHERE %s",
                    "UPDATE lead SET email = 'yeni@example.com' WHERE %s",
                    "UPDATE lead SET phone = CASE WHEN phone IS NULL THEN '+905321234567' END WHERE"
                            + " %s",
                    "UPDATE lead SET service = '', platform = NULL WHERE %s",
                    "UPDATE lead SET service = 'İMPLANT üstü', source = 'MANUAL' WHERE %s",
                    "UPDATE lead SET custom = jsonb_build_object('butce', number * 10, 'sehir',"
                            + " 'IĞDIR', 'hizmet', number %% 2 = 0) WHERE %s",
                    "UPDATE lead SET custom = '{\"butce\": \"12,5\", \"sehir\": null}' WHERE %s",
                    "UPDATE lead SET custom = '{\"butce\": 1.125, \"sehir\": \"1.125 TL\"}' WHERE"
                            + " %s",
                    "UPDATE lead SET answers = '[]' WHERE %s",
                    "UPDATE lead SET answers ="
                        + " '[{\"key\":\"butce\",\"label\":\"B\",\"value\":\"40\"},{\"key\":\"butce\",\"label\":\"B\",\"value\":\"9000\"},{\"key\":\"hizmet\",\"label\":\"H\",\"value\":\""
                        + " \"}]' WHERE %s",
                    "UPDATE lead SET answers = answers ||"
                            + " '[{\"key\":\"sehir\",\"label\":\"Ş\",\"value\":\"Ölçüsüz Ígdır\"}]'"
                            + " WHERE %s",
                    "UPDATE lead SET status = 'CONTACTED', tags = '{yeni}' WHERE %s",
                    "UPDATE lead SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE"
                            + " %s",
                    "DELETE FROM lead WHERE %s AND number %% 5 = 0",
                    "DELETE FROM interaction WHERE lead_id IN (SELECT id FROM lead WHERE %s)",
                    """
                    INSERT INTO interaction (id, lead_id, type, description, result, at)
                    SELECT gen_random_uuid(), id, kind, '', result, now() - number * interval '7 minutes'
                    FROM lead, (VALUES ('CALL', 'TALKED'), ('CALL', 'NOT_REACHED'), ('CALL', 'BUSY'),
                        ('CALL', 'CALL_BACK'), ('CALL', 'WRONG_NUMBER'), ('EMAIL', NULL),
                        ('EMAIL', 'AUTOMATIC'),
                        ('MESSAGE', NULL), ('NOTE', NULL)) AS k(kind, result)
                    WHERE %s AND random() < 0.3
                    """,
                    """
                    INSERT INTO lead (id, source, status, display_name, service, answers, custom,
                        consents, raw, utm, click_ids, score_tenths, lasting_tenths, test,
                        submitted_at, captured_at, updated_at, phone)
                    SELECT gen_random_uuid(), 'IMPORT', status, '', 'Saç ekimi', answers, custom,
                        '[]', '[]', '{}', '{}', 0, 0, test, submitted_at, now(), now(), phone
                    FROM lead WHERE %s
                    """);

    private static final String KEPT =
            FactsSql.of(
                    """
                    SELECT lead.id, FACTS, q.interest, q.fit
                    FROM lead LEFT JOIN lead_quality q ON q.lead_id = lead.id
                    """,
                    false);

    private final PostgresTest postgres;
    private final Random random;

    QualityHistories(PostgresTest postgres, Random random) {
        this.postgres = postgres;
        this.random = random;
    }

    String next() {
        String some = "number %% %d = %d".formatted(3 + random.nextInt(6), random.nextInt(3));
        return KINDS.get(random.nextInt(KINDS.size())).formatted(some);
    }

    /** Those that are kept otherwise than the domain judges them. */
    List<String> differences(Criteria criteria) {
        return postgres
                .client()
                .sql(KEPT)
                .map(row -> difference(row, criteria))
                .all()
                .collectList()
                .as(postgres.unitOfWork()::inTransaction)
                .block()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> difference(Readable row, Criteria criteria) {
        String facts = Columns.required(row, "facts", String.class);
        QualityCard card = criteria.judge(DatabaseJson.read(facts, FactsRow.class).facts());
        List<Integer> wanted =
                List.of(card.interest().score().orElse(-1), card.fit().score().orElse(-1));
        List<Integer> kept =
                List.of(
                        Columns.optional(row, "interest", Integer.class).orElse(-2),
                        Columns.optional(row, "fit", Integer.class).orElse(-2));
        return wanted.equals(kept)
                ? Optional.empty()
                : Optional.of(
                        "%s kept %s instead of %s: %s of %s"
                                .formatted(
                                        Columns.required(row, "id", UUID.class),
                                        kept,
                                        wanted,
                                        facts,
                                        card));
    }
}
