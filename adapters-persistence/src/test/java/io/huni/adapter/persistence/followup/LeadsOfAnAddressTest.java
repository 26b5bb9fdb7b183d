package io.huni.adapter.persistence.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.shared.PostgresTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever opts out is found without reading all leads. */
class LeadsOfAnAddressTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final String WAITING =
            """
            INSERT INTO followup (id, lead_id, mail_id, language, state, due_at, at)
            SELECT gen_random_uuid(), id, gen_random_uuid(), 'TR',
                CASE WHEN number % 50 = 0 THEN 'SCHEDULED' ELSE 'SENT' END, now(), now()
            FROM lead
            """;

    @Test
    void readsTheLeadsThatWaitForMailsAndNoOthers() {
        FollowedHouse.empty(POSTGRES);
        POSTGRES.run(ManyLeads.ORGANISATION);
        POSTGRES.run(ManyLeads.sql(20_000), WAITING);
        POSTGRES.client().sql("VACUUM ANALYZE lead, followup").then().block();

        assertThat(plan(FollowupStatements.LEADS_OF))
                .contains("followup_waiting", "lead_pkey")
                .doesNotContain("Seq Scan on followup")
                .doesNotContainPattern("Seq Scan on lead .*actual rows");
    }

    private static String plan(String statement) {
        return POSTGRES.client()
                .sql(
                        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "
                                + statement.replace("$1", "address_digest('a@example.com')"))
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .map(lines -> String.join("\n", lines))
                .block();
    }
}
