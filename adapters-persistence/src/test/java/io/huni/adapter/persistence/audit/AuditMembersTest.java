package io.huni.adapter.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/** Who takes part in a rule is told as a change of the rule. */
class AuditMembersTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final UUID RULE = new UUID(5, 1);
    private static final UUID NOVA = new UUID(5, 2);
    private static final UUID EGE = new UUID(5, 3);

    @BeforeEach
    void begin() {
        POSTGRES.run(
                "TRUNCATE offer_rule, distributor CASCADE",
                "INSERT INTO distributor (id, name, active, response_target_seconds) VALUES ('%s', 'Nova', true, 900), ('%s', 'Ege', true, 900)"
                        .formatted(NOVA, EGE),
                """
                INSERT INTO offer_rule (id, position, name, active, conditions, method,
                    within_hours, working_hours, version)
                VALUES ('%s', 1, 'Diş', true, '{}', 'WEIGHTED', 4, true, 1)
                """
                        .formatted(RULE),
                member(NOVA, 1));
        TrailByHand.empty(POSTGRES);
    }

    @Test
    void whoComesAndWhoGoesIsTold() {
        POSTGRES.run(
                member(EGE, 3),
                "DELETE FROM offer_rule_member WHERE distributor_id = '" + NOVA + "'");

        assertThat(told())
                .containsExactly(
                        "offer_rule " + RULE + " null -> " + members(EGE, 3),
                        "offer_rule " + RULE + " " + members(NOVA, 1) + " -> null");
    }

    @Test
    void anotherWeightIsToldAndATurnIsNot() {
        POSTGRES.run(
                "UPDATE offer_rule_member SET turns = 8, last_turn_at = now()",
                "UPDATE offer_rule_member SET weight = 2");

        assertThat(told())
                .containsExactly(
                        "offer_rule " + RULE + " " + members(NOVA, 1) + " -> " + members(NOVA, 2));
    }

    private static String member(UUID distributor, int weight) {
        return """
        INSERT INTO offer_rule_member (rule_id, distributor_id, position, weight)
        VALUES ('%s', '%s', 1, %d)
        """
                .formatted(RULE, distributor, weight);
    }

    private static String members(UUID distributor, int weight) {
        return "{\"members\": [{\"weight\": %d, \"distributor_id\": \"%s\"}]}"
                .formatted(weight, distributor);
    }

    private static List<String> told() {
        Mono<List<String>> told =
                POSTGRES.client()
                        .sql(
                                """
                                SELECT concat_ws(' ', subject, subject_id, coalesce(before::text, 'null'),
                                    '->', coalesce(after::text, 'null')) AS told
                                FROM audit_entry, set_config('huni.scope', 'all', true) ORDER BY id
                                """)
                        .map(row -> row.get("told", String.class))
                        .all()
                        .collectList();
        return told.as(POSTGRES.unitOfWork()::inTransaction).block();
    }
}
