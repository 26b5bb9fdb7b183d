package io.huni.adapter.persistence.connection;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.connection.port.Forms;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class R2dbcForms implements Forms {
    private static final String REMEMBER =
            """
            WITH form AS (
                SELECT * FROM jsonb_to_recordset(:forms::jsonb) AS f(
                    id text, name text, status text, locale text, lead_count bigint,
                    consent_labels jsonb, questions jsonb)
            ), question AS (
                SELECT q.* FROM form CROSS JOIN LATERAL jsonb_to_recordset(form.questions) AS q(
                    form text, position int, key text, label text, type text, target text)
            ), saved AS (
                INSERT INTO meta_form
                    (id, connection_id, name, status, locale, lead_count, consent_labels)
                SELECT id, :connection, name, status, locale, lead_count, consent_labels FROM form
                ON CONFLICT (id) DO UPDATE
                SET connection_id = excluded.connection_id, name = excluded.name,
                    status = excluded.status, locale = excluded.locale,
                    lead_count = excluded.lead_count, consent_labels = excluded.consent_labels
            ), gone AS (
                DELETE FROM form_question old USING form
                WHERE old.form_id = form.id AND NOT EXISTS (
                    SELECT FROM question
                    WHERE question.form = old.form_id AND question.key = old.key)
            )
            INSERT INTO form_question AS old (form_id, key, position, label, type, target)
            SELECT form, key, position, label, type, target FROM question
            ON CONFLICT (form_id, key) DO UPDATE
            SET position = excluded.position, label = excluded.label, type = excluded.type,
                target = coalesce(old.target, excluded.target)
            """;

    private static final String FORMS =
            """
            SELECT jsonb_build_object('id', f.id, 'name', f.name, 'status', f.status,
                'locale', f.locale, 'lead_count', f.lead_count,
                'consent_labels', f.consent_labels, 'questions', coalesce((
                    SELECT jsonb_agg(jsonb_build_object('form', q.form_id, 'position', q.position,
                        'key', q.key, 'label', q.label, 'type', q.type, 'target', q.target)
                        ORDER BY q.position)
                    FROM form_question q WHERE q.form_id = f.id), '[]'))::text AS form
            FROM meta_form f WHERE %s
            ORDER BY f.name COLLATE "tr-TR-x-icu", f.id
            """;

    private static final String SET_TARGETS =
            """
            WITH mapped AS (
                UPDATE meta_form SET mapped_at = clock_timestamp() WHERE id = :form
            )
            UPDATE form_question q SET target = t.value
            FROM jsonb_each_text(:targets::jsonb) t WHERE q.form_id = :form AND q.key = t.key
            """;

    private static final String MAPPED =
            "SELECT id, mapped_at FROM meta_form WHERE mapped_at IS NOT NULL ORDER BY mapped_at";

    private static final String READ_ANEW =
            "UPDATE meta_form SET mapped_at = NULL WHERE id = :form AND mapped_at = :at";

    private final DatabaseClient client;

    R2dbcForms(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> remember(ConnectionId connection, List<KnownForm> forms) {
        return client.sql(REMEMBER)
                .bind("connection", connection.value())
                .bind("forms", DatabaseJson.write(forms.stream().map(FormJson::of).toList()))
                .then();
    }

    @Override
    public Mono<List<KnownForm>> of(ConnectionId connection) {
        return forms(
                        client.sql(FORMS.formatted("f.connection_id = :which"))
                                .bind("which", connection.value()))
                .collectList();
    }

    @Override
    public Mono<KnownForm> find(MetaId form) {
        return forms(client.sql(FORMS.formatted("f.id = :which")).bind("which", form.value()))
                .next();
    }

    private static Flux<KnownForm> forms(GenericExecuteSpec statement) {
        return statement
                .map(row -> required(row, "form", String.class))
                .all()
                .map(json -> DatabaseJson.read(json, FormJson.class).known());
    }

    @Override
    public Mono<Void> setTargets(MetaId form, Map<String, QuestionTarget> targets) {
        Map<String, String> keys = new TreeMap<>();
        targets.forEach((question, target) -> keys.put(question, target.key()));
        return client.sql(SET_TARGETS)
                .bind("form", form.value())
                .bind("targets", DatabaseJson.write(keys))
                .then();
    }

    @Override
    public Mono<List<Mapped>> mapped() {
        return client.sql(MAPPED).map(R2dbcForms::mapped).all().collectList();
    }

    private static Mapped mapped(Readable row) {
        return new Mapped(
                new MetaId(required(row, "id", String.class)),
                required(row, "mapped_at", Instant.class));
    }

    @Override
    public Mono<Void> readAnew(Mapped mapped) {
        return client.sql(READ_ANEW)
                .bind("form", mapped.form().value())
                .bind("at", mapped.at())
                .then();
    }
}
