package io.huni.adapter.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.WorkOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.lead.LeadUseCases;
import io.huni.domain.lead.HandOver;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What else moves when a lead goes to a distributor. */
class HandOverOnPostgresTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final String ORIGIN =
            "SELECT set_config('huni.origin', '{\"user\": \"%s\"}', true)"
                    .formatted(Partners.KEREM.value());

    private static final String TRAIL =
            """
            SELECT after ->> 'distributor_id' FROM audit_entry
            WHERE subject = 'lead' AND subject_id = '%s'
            """;

    private final ActOnLeads act =
            LeadUseCases.actOnLeads(WorkOnPostgres.work(POSTGRES), Clock.systemUTC());

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
    }

    @Test
    void theNumbersOfBothDistributorsFollowItAtOnce() {
        LeadId lead = Partners.lead(POSTGRES, 1);
        handOver(lead, Partners.NOVA);
        assertThat(numberOf(Partners.NOVA)).isEqualTo(1);

        handOver(lead, Partners.EGE);

        assertThat(numberOf(Partners.NOVA)).isZero();
        assertThat(numberOf(Partners.EGE)).isEqualTo(1);
        POSTGRES.run("SELECT fold_lead_counts()");
        assertThat(numberOf(Partners.NOVA)).isZero();
        assertThat(numberOf(Partners.EGE)).isEqualTo(1);
    }

    @Test
    void theTrailTellsWhoMovedItAndWhere() {
        LeadId lead = Partners.lead(POSTGRES, 1);

        handOver(lead, Partners.EGE);

        assertThat(
                        POSTGRES.client()
                                .sql(TRAIL.formatted(lead.value()))
                                .map(row -> row.get(0, String.class))
                                .all()
                                .collectList()
                                .as(POSTGRES.unitOfWork()::inTransaction)
                                .block())
                .containsExactly(Partners.EGE.value().toString());
    }

    private void handOver(LeadId lead, DistributorId to) {
        POSTGRES.client()
                .sql(ORIGIN)
                .then()
                .then(
                        Mono.defer(
                                () ->
                                        act.act(
                                                Optional.of(Partners.KEREM),
                                                Map.of(lead, List.of(new HandOver(to, ""))))))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private static Long numberOf(DistributorId distributor) {
        return POSTGRES.client()
                .sql(
                        Wall.around(
                                """
                                SELECT coalesce(sum(leads), 0)::bigint FROM lead_counted
                                WHERE SCOPED AND kind = 'DISTRIBUTOR' AND day = '-infinity'
                                """))
                .bind(0, "distributor:" + distributor.value())
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
