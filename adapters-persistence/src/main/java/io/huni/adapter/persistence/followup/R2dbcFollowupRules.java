package io.huni.adapter.persistence.followup;

import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.adapter.persistence.shared.DatabaseJson;
import io.huni.application.followup.port.FollowupRules;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.followup.FollowupRule;
import io.huni.domain.followup.FollowupRuleId;
import io.huni.domain.followup.RuleTrigger;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class R2dbcFollowupRules implements FollowupRules {
    private static final String RULES = "SELECT " + RuleRow.COLUMNS + " FROM followup_rule r";
    private static final String ALL = RULES + " ORDER BY r.name COLLATE \"tr-TR-x-icu\", r.id";
    private static final String FIND = RULES + " WHERE r.id = $1 FOR UPDATE";

    private static final String SAVE =
            """
            INSERT INTO followup_rule (id, distributor_id, team_id, name, active, from_status,
                to_status, distributors, sources, forms, template_id, delay_minutes,
                working_hours, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, active = excluded.active,
                from_status = excluded.from_status, to_status = excluded.to_status,
                distributors = excluded.distributors, sources = excluded.sources,
                forms = excluded.forms, template_id = excluded.template_id,
                delay_minutes = excluded.delay_minutes, working_hours = excluded.working_hours,
                version = excluded.version
            """;

    private static final String REMOVE = "DELETE FROM followup_rule WHERE id = $1";

    private static final String MATCHING =
            """
            SELECT DISTINCT m.lead, COLUMNS
            FROM jsonb_to_recordset($1::jsonb) AS m(
                lead uuid, before text, after text, at timestamptz)
            JOIN lead ON lead.id = m.lead AND lead.deleted_at IS NULL AND NOT lead.test
            JOIN followup_rule r ON r.active AND followup_holds(r.to_status, lead.status)
            WHERE CASE WHEN m.before IS NULL
                    THEN r.from_status IS NULL
                        AND (r.to_status = 'NEW' OR r.to_status = lead.status)
                        AND lead.submitted_at > m.at - interval '24 hours'
                        AND (lead.source <> 'IMPORT' OR 'IMPORT' = ANY (r.sources))
                    ELSE r.to_status = m.after AND coalesce(r.from_status = m.before, true) END
                AND followup_is_for(
                    r, lead.distributor_id, lead.team_id, lead.source, lead.form_id)
            """
                    .replace("COLUMNS", RuleRow.COLUMNS);

    private final DatabaseClient client;

    R2dbcFollowupRules(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<FollowupRule>> all() {
        return client.sql(ALL).map(RuleRow::rule).all().collectList();
    }

    @Override
    public Mono<FollowupRule> find(FollowupRuleId rule) {
        return client.sql(FIND).bind(0, rule.value()).map(RuleRow::rule).one();
    }

    @Override
    public Mono<Void> save(FollowupRule rule) {
        RuleTrigger when = rule.when();
        return client.sql(SAVE)
                .bind(0, rule.id().value())
                .bind(1, OwnersRow.distributor(rule.owners()))
                .bind(2, OwnersRow.team(rule.owners()))
                .bind(3, rule.name())
                .bind(4, rule.active())
                .bind(5, Parameter.fromOrEmpty(name(when.from()), String.class))
                .bind(6, when.to().name())
                .bind(7, ids(when))
                .bind(8, when.sources().stream().map(Enum::name).sorted().toArray(String[]::new))
                .bind(9, when.forms().stream().sorted().toArray(String[]::new))
                .bind(10, rule.template().value())
                .bind(11, rule.delayMinutes())
                .bind(12, rule.workingHours())
                .bind(13, rule.version())
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "followup_rule_template_id_fkey",
                                        () -> new Refused(FollowupErrorKey.TEMPLATE_UNKNOWN))));
    }

    private static @Nullable String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse(null);
    }

    private static UUID[] ids(RuleTrigger when) {
        return when.distributors().stream().map(DistributorId::value).toArray(UUID[]::new);
    }

    @Override
    public Mono<Void> remove(FollowupRuleId rule) {
        return client.sql(REMOVE).bind(0, rule.value()).then();
    }

    @Override
    public Mono<List<Match>> matching(List<Move> moves) {
        List<MoveJson> rows = moves.stream().map(MoveJson::of).toList();
        return client.sql(MATCHING)
                .bind(0, DatabaseJson.write(rows))
                .map(
                        row ->
                                new Match(
                                        new LeadId(required(row, "lead", UUID.class)),
                                        RuleRow.rule(row)))
                .all()
                .collectList();
    }

    private record MoveJson(UUID lead, Optional<String> before, String after, Instant at) {
        static MoveJson of(Move move) {
            return new MoveJson(
                    move.lead().value(), move.from().map(Enum::name), move.to().name(), move.at());
        }
    }
}
