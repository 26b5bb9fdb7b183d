package io.huni.adapter.persistence.assignment;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.assignment.port.AssignmentRules;
import io.huni.domain.assignment.AssignmentErrorKey;
import io.huni.domain.assignment.AssignmentMethod;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.assignment.RuleId;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class R2dbcAssignmentRules implements AssignmentRules {
    private static final String RULES =
            """
            SELECT r.id, r.name, r.active, r.conditions::text AS conditions, r.method,
                r.only_at_work, r.version, ARRAY(
                    SELECT p.user_id FROM assignment_rule_person p
                    WHERE p.rule_id = r.id ORDER BY p.position) AS people
            FROM assignment_rule r
            """;

    private static final String ALL = RULES + " ORDER BY r.position, r.id";

    private static final String FIND = RULES + " WHERE r.id = :rule FOR UPDATE OF r";

    private static final String SAVE =
            """
            WITH saved AS (
                INSERT INTO assignment_rule (
                    id, position, name, active, conditions, method, only_at_work, version)
                VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM assignment_rule), $2, $3,
                    $4::jsonb, $5, $6, $7)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, active = excluded.active,
                    conditions = excluded.conditions, method = excluded.method,
                    only_at_work = excluded.only_at_work, version = excluded.version
            ), gone AS (
                DELETE FROM assignment_rule_person WHERE rule_id = $1 AND user_id <> ALL ($8)
            )
            INSERT INTO assignment_rule_person (rule_id, user_id, position)
            SELECT $1, p.id, p.position FROM unnest($8) WITH ORDINALITY AS p(id, position)
            ON CONFLICT (rule_id, user_id) DO UPDATE SET position = excluded.position
            """;

    private static final String REMOVE = "DELETE FROM assignment_rule WHERE id = :rule";

    private static final String ORDER =
            """
            UPDATE assignment_rule r SET position = wanted.position
            FROM unnest($1) WITH ORDINALITY AS wanted(id, position) WHERE r.id = wanted.id
            """;

    /** In one order, so that no two rounds wait for each other. */
    private static final String LOCK =
            "SELECT id FROM assignment_rule WHERE id = ANY (:rules) ORDER BY id FOR UPDATE";

    /** How many leads they have at work is not counted: the numbers that are kept know it. */
    private static final String STANDINGS =
            """
            SELECT p.rule_id, u.id, u.team_id, p.last_turn_at, %s,
                coalesce(open.leads, 0)::bigint AS open_leads
            FROM assignment_rule_person p
            JOIN app_user u ON u.id = p.user_id AND u.active
            LEFT JOIN work_schedule s ON s.user_id = u.id
            LEFT JOIN (
                SELECT assignee_id, sum(leads) AS leads FROM lead_counted
                WHERE kind = 'PERSON' AND day = '-infinity' AND NOT test
                    AND status NOT IN ('CONVERTED', 'LOST')
                    AND assignee_id = ANY (ARRAY(
                        SELECT user_id FROM assignment_rule_person WHERE rule_id = ANY (:rules)))
                GROUP BY assignee_id
            ) AS open ON open.assignee_id = u.id
            WHERE p.rule_id = ANY (:rules)
            """
                    .formatted(ScheduleRow.COLUMNS);

    private static final String TOOK_TURNS =
            """
            UPDATE assignment_rule_person p SET last_turn_at = turn.at
            FROM (
                SELECT rule, person, max(at) AS at
                FROM unnest($1, $2, $3) AS given(rule, person, at) GROUP BY rule, person
            ) AS turn
            WHERE p.rule_id = turn.rule AND p.user_id = turn.person
            """;

    private final DatabaseClient client;

    R2dbcAssignmentRules(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<AssignmentRule>> all() {
        return client.sql(ALL).map(R2dbcAssignmentRules::rule).all().collectList();
    }

    @Override
    public Mono<AssignmentRule> find(RuleId rule) {
        return client.sql(FIND).bind("rule", rule.value()).map(R2dbcAssignmentRules::rule).one();
    }

    private static AssignmentRule rule(Readable row) {
        return new AssignmentRule(
                new RuleId(required(row, "id", UUID.class)),
                required(row, "name", String.class),
                required(row, "active", Boolean.class),
                ConditionsJson.read(required(row, "conditions", String.class)),
                AssignmentMethod.valueOf(required(row, "method", String.class)),
                Stream.of(required(row, "people", UUID[].class)).map(UserId::new).toList(),
                required(row, "only_at_work", Boolean.class),
                required(row, "version", Integer.class));
    }

    @Override
    public Mono<Void> save(AssignmentRule rule) {
        return client.sql(SAVE)
                .bind(0, rule.id().value())
                .bind(1, rule.name())
                .bind(2, rule.active())
                .bind(3, ConditionsJson.of(rule.conditions()))
                .bind(4, rule.method().name())
                .bind(5, rule.onlyAtWork())
                .bind(6, rule.version())
                .bind(7, rule.people().stream().map(UserId::value).toArray(UUID[]::new))
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "assignment_rule_person_user_id_fkey",
                                        () ->
                                                new Refused(
                                                        AssignmentErrorKey.REFERENCE_UNKNOWN,
                                                        Map.of(),
                                                        "/people"))));
    }

    @Override
    public Mono<Void> remove(RuleId rule) {
        return client.sql(REMOVE).bind("rule", rule.value()).then();
    }

    @Override
    public Mono<Void> order(List<RuleId> rules) {
        UUID[] wanted = rules.stream().map(RuleId::value).toArray(UUID[]::new);
        return client.sql(ORDER).bind(0, wanted).then();
    }

    @Override
    public Mono<Map<RuleId, List<Standing>>> standings(Collection<RuleId> rules) {
        UUID[] ids = rules.stream().map(RuleId::value).toArray(UUID[]::new);
        Mono<Map<RuleId, List<Standing>>> standings =
                client.sql(STANDINGS)
                        .bind("rules", ids)
                        .map(row -> Map.entry(ruleId(row), standing(row)))
                        .all()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return client.sql(LOCK).bind("rules", ids).then().then(standings);
    }

    private static RuleId ruleId(Readable row) {
        return new RuleId(required(row, "rule_id", UUID.class));
    }

    private static Standing standing(Readable row) {
        return new Standing(
                new UserId(required(row, "id", UUID.class)),
                optional(row, "team_id", UUID.class).map(TeamId::new),
                required(row, "open_leads", Long.class),
                optional(row, "last_turn_at", Instant.class),
                ScheduleRow.schedule(row));
    }

    @Override
    public Mono<Void> tookTurns(Collection<Turn> turns) {
        return client.sql(TOOK_TURNS)
                .bind(0, turns.stream().map(turn -> turn.rule().value()).toArray(UUID[]::new))
                .bind(1, turns.stream().map(turn -> turn.person().value()).toArray(UUID[]::new))
                .bind(2, turns.stream().map(Turn::at).toArray(Instant[]::new))
                .then();
    }
}
