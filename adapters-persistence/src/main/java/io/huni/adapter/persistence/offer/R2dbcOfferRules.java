package io.huni.adapter.persistence.offer;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.huni.adapter.persistence.shared.Constraints;
import io.huni.application.offer.port.OfferRules;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.Partner;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Refused;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class R2dbcOfferRules implements OfferRules {
    private static final String RULES =
            """
            SELECT r.id, r.name, r.active, r.conditions::text AS conditions, r.method,
                r.within_hours, r.working_hours, r.version,
                ARRAY(SELECT m.distributor_id FROM offer_rule_member m
                    WHERE m.rule_id = r.id ORDER BY m.position) AS members,
                ARRAY(SELECT m.weight FROM offer_rule_member m
                    WHERE m.rule_id = r.id ORDER BY m.position) AS weights
            FROM offer_rule r
            """;

    private static final String ALL = RULES + " ORDER BY r.position, r.id";
    private static final String FIND = RULES + " WHERE r.id = :rule FOR UPDATE OF r";

    private static final String SAVE =
            """
            WITH saved AS (
                INSERT INTO offer_rule (id, position, name, active, conditions, method,
                    within_hours, working_hours, version)
                VALUES ($1, (SELECT coalesce(max(position), 0) + 1 FROM offer_rule), $2, $3,
                    $4::jsonb, $5, $6, $7, $8)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, active = excluded.active,
                    conditions = excluded.conditions, method = excluded.method,
                    within_hours = excluded.within_hours, working_hours = excluded.working_hours,
                    version = excluded.version
            ), gone AS (
                DELETE FROM offer_rule_member WHERE rule_id = $1 AND distributor_id <> ALL ($9)
            )
            INSERT INTO offer_rule_member (rule_id, distributor_id, position, weight)
            SELECT $1, m.id, m.position, m.weight
            FROM unnest($9::uuid[], $10::integer[]) WITH ORDINALITY AS m(id, weight, position)
            ON CONFLICT (rule_id, distributor_id) DO UPDATE
                SET position = excluded.position, weight = excluded.weight
            """;

    private static final String REMOVE = "DELETE FROM offer_rule WHERE id = :rule";

    private static final String ORDER =
            """
            UPDATE offer_rule r SET position = wanted.position
            FROM unnest($1) WITH ORDINALITY AS wanted(id, position) WHERE r.id = wanted.id
            """;

    /** In one order, so that no two rounds wait for each other. */
    private static final String LOCK =
            "SELECT id FROM offer_rule WHERE id = ANY (:rules) ORDER BY id FOR UPDATE";

    /** How many leads they have at work is not counted: the numbers that are kept know it. */
    private static final String PARTNERS =
            """
            SELECT m.rule_id, m.distributor_id, m.weight, m.turns, m.last_turn_at,
                (coalesce(at_work.leads, 0) + coalesce(asked.leads, 0))::bigint AS open
            FROM offer_rule_member m JOIN distributor d ON d.id = m.distributor_id AND d.active
            LEFT JOIN (
                SELECT distributor_id, sum(leads) AS leads FROM lead_counted
                WHERE kind = 'DISTRIBUTOR' AND day = '-infinity' AND NOT test
                    AND status NOT IN ('CONVERTED', 'LOST')
                    AND distributor_id = ANY (ARRAY(
                        SELECT distributor_id FROM offer_rule_member WHERE rule_id = ANY (:rules)))
                GROUP BY distributor_id
            ) AS at_work ON at_work.distributor_id = m.distributor_id
            LEFT JOIN (
                SELECT distributor_id, count(*) AS leads FROM offer_ask WHERE state = 'OPEN'
                GROUP BY distributor_id
            ) AS asked ON asked.distributor_id = m.distributor_id
            WHERE m.rule_id = ANY (:rules) ORDER BY m.rule_id, m.position
            """;

    private static final String TOOK_TURNS =
            """
            UPDATE offer_rule_member m
            SET last_turn_at = given.last, turns = m.turns + given.turns
            FROM (
                SELECT rule, distributor, max(at) AS last, count(*) AS turns
                FROM unnest($1, $2, $3) AS given(rule, distributor, at) GROUP BY 1, 2
            ) AS given
            WHERE m.rule_id = given.rule AND m.distributor_id = given.distributor
            """;

    private final DatabaseClient client;

    R2dbcOfferRules(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<List<OfferRule>> all() {
        return client.sql(ALL).map(R2dbcOfferRules::rule).all().collectList();
    }

    @Override
    public Mono<OfferRule> find(OfferRuleId rule) {
        return client.sql(FIND).bind("rule", rule.value()).map(R2dbcOfferRules::rule).one();
    }

    private static OfferRule rule(Readable row) {
        return new OfferRule(
                new OfferRuleId(required(row, "id", UUID.class)),
                required(row, "name", String.class),
                required(row, "active", Boolean.class),
                RuleJson.read(required(row, "conditions", String.class)),
                OfferMethod.valueOf(required(row, "method", String.class)),
                members(row),
                new TimeLimit(
                        required(row, "within_hours", Integer.class),
                        required(row, "working_hours", Boolean.class)),
                required(row, "version", Integer.class));
    }

    private static List<Member> members(Readable row) {
        UUID[] ids = required(row, "members", UUID[].class);
        Integer[] weights = required(row, "weights", Integer[].class);
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            members.add(new Member(new DistributorId(ids[at]), weights[at]));
        }
        return members;
    }

    @Override
    public Mono<Void> save(OfferRule rule) {
        return client.sql(SAVE)
                .bind(0, rule.id().value())
                .bind(1, rule.name())
                .bind(2, rule.active())
                .bind(3, RuleJson.of(rule.conditions()))
                .bind(4, rule.method().name())
                .bind(5, rule.limit().hours())
                .bind(6, rule.limit().working())
                .bind(7, rule.version())
                .bind(8, distributors(rule))
                .bind(9, rule.members().stream().map(Member::weight).toArray(Integer[]::new))
                .then()
                .onErrorMap(
                        Constraints.meaning(
                                Map.of(
                                        "offer_rule_member_distributor_id_fkey",
                                        R2dbcOfferRules::unknown)));
    }

    private static UUID[] distributors(OfferRule rule) {
        return rule.members().stream()
                .map(member -> member.distributor().value())
                .toArray(UUID[]::new);
    }

    private static Refused unknown() {
        return new Refused(OfferErrorKey.DISTRIBUTOR_UNKNOWN).at("/members");
    }

    @Override
    public Mono<Void> remove(OfferRuleId rule) {
        return client.sql(REMOVE).bind("rule", rule.value()).then();
    }

    @Override
    public Mono<Void> order(List<OfferRuleId> rules) {
        UUID[] wanted = rules.stream().map(OfferRuleId::value).toArray(UUID[]::new);
        return client.sql(ORDER).bind(0, wanted).then();
    }

    @Override
    public Mono<Map<OfferRuleId, List<Partner>>> partners(Collection<OfferRuleId> rules) {
        UUID[] ids = rules.stream().map(OfferRuleId::value).toArray(UUID[]::new);
        Mono<Map<OfferRuleId, List<Partner>>> partners =
                client.sql(PARTNERS)
                        .bind("rules", ids)
                        .map(row -> Map.entry(ruleId(row), partner(row)))
                        .all()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return client.sql(LOCK).bind("rules", ids).then().then(partners);
    }

    private static OfferRuleId ruleId(Readable row) {
        return new OfferRuleId(required(row, "rule_id", UUID.class));
    }

    private static Partner partner(Readable row) {
        return new Partner(
                new DistributorId(required(row, "distributor_id", UUID.class)),
                required(row, "weight", Integer.class),
                required(row, "turns", Long.class),
                required(row, "open", Long.class),
                optional(row, "last_turn_at", Instant.class));
    }

    @Override
    public Mono<Void> tookTurns(Collection<Turn> turns) {
        return client.sql(TOOK_TURNS)
                .bind(0, turns.stream().map(turn -> turn.rule().value()).toArray(UUID[]::new))
                .bind(
                        1,
                        turns.stream().map(turn -> turn.distributor().value()).toArray(UUID[]::new))
                .bind(2, turns.stream().map(Turn::at).toArray(Instant[]::new))
                .then();
    }
}
