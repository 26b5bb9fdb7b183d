package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.followup.port.Templates;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.Template;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.Refused;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.UUID;

final class R2dbcTemplates implements Templates {
    private static final String TEMPLATES =
            """
            SELECT id, distributor_id, team_id, name, language, subject, body, shared, version
            FROM followup_template
            """;

    private static final String ALL = TEMPLATES + " ORDER BY name COLLATE \"tr-TR-x-icu\", id";
    private static final String FIND = TEMPLATES + " WHERE id = $1";
    private static final String HOLD = FIND + " FOR KEY SHARE";
    private static final String CLAIM = FIND + " FOR UPDATE";

    private static final String SAVE =
            """
            INSERT INTO followup_template (id, distributor_id, team_id, name, language, subject,
                body, shared, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language,
                subject = excluded.subject, body = excluded.body, shared = excluded.shared,
                version = excluded.version
            """;

    private static final String REMOVE = "DELETE FROM followup_template WHERE id = $1";

    private final DatabaseClient client;

    R2dbcTemplates(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<Template>> all() {
        return client.sql(ALL).map(R2dbcTemplates::template).all().collectList();
    }

    @Override
    public Mono<Template> find(TemplateId template) {
        return one(FIND, template);
    }

    @Override
    public Mono<Template> hold(TemplateId template) {
        return one(HOLD, template);
    }

    @Override
    public Mono<Template> claim(TemplateId template) {
        return one(CLAIM, template);
    }

    private Mono<Template> one(String statement, TemplateId template) {
        return client.sql(statement).bind(0, template.value()).map(R2dbcTemplates::template).one();
    }

    private static Template template(Readable row) {
        return new Template(
                new TemplateId(required(row, "id", UUID.class)),
                OwnersRow.of(row),
                required(row, "name", String.class),
                new MailText(
                        MailLanguage.valueOf(required(row, "language", String.class)),
                        required(row, "subject", String.class),
                        required(row, "body", String.class)),
                required(row, "shared", Boolean.class),
                required(row, "version", Integer.class));
    }

    @Override
    public Mono<Void> save(Template template) {
        return client.sql(SAVE)
                .bind(0, template.id().value())
                .bind(1, OwnersRow.distributor(template.owners()))
                .bind(2, OwnersRow.team(template.owners()))
                .bind(3, template.name())
                .bind(4, template.text().language().name())
                .bind(5, template.text().subject())
                .bind(6, template.text().body())
                .bind(7, template.shared())
                .bind(8, template.version())
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "followup_template_distributor_id_fkey",
                                        R2dbcTemplates::unknownDistributor)));
    }

    private static Refused unknownDistributor() {
        return new Refused(OrganisationErrorKey.DISTRIBUTOR_UNKNOWN, Map.of(), "/distributorId");
    }

    @Override
    public Mono<Void> remove(TemplateId template) {
        return client.sql(REMOVE)
                .bind(0, template.value())
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "followup_rule_template_id_fkey",
                                        () -> new Refused(FollowupErrorKey.TEMPLATE_IN_USE))));
    }
}
