package io.huni.adapter.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.audit.AuditFilter;
import io.huni.application.audit.AuditFilters;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.Parameter;

import java.time.Instant;
import java.util.UUID;

/** Nobody walks over the many entries of a job to show the one that stands for them. */
class AuditPlansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    @BeforeAll
    static void aJobThatDidMuch() {
        POSTGRES.run(
                entries("'192.0.2.7'", "'Firefox'", 2_000),
                entries("'job'", "'j1'", 20_000),
                entries("'192.0.2.7'", "'Firefox'", 10));
        POSTGRES.client().sql("VACUUM ANALYZE audit_entry, audit_job").then().block();
    }

    private static String entries(String address, String device, int many) {
        return """
        INSERT INTO audit_entry (kind, subject, subject_id, address, device)
        SELECT 'CHANGED', 'lead', n::text, %s, %s FROM generate_series(1, %d) AS n
        """
                .formatted(address, device, many);
    }

    @Test
    void aPageWalksPastWhatAJobDid() {
        assertThat(plan(AuditFilters.any()))
                .contains("audit_entry_by_hand", "audit_job")
                .doesNotContain("Seq Scan on audit_entry", "rows=20000");
    }

    @Test
    void whatOneJobDidIsReadFromItsNewest() {
        assertThat(plan(AuditFilters.ofJob("j1")))
                .contains("Index Scan Backward")
                .doesNotContain("Seq Scan on audit_entry");
    }

    private static String plan(AuditFilter filter) {
        return String.join(
                "\n",
                POSTGRES.client()
                        .sql("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + AuditPageSql.of(filter))
                        .bind(0, Wall.EVERYTHING)
                        .bind(1, Parameter.empty(UUID.class))
                        .bind(2, new String[0])
                        .bind(3, new String[0])
                        .bind(4, Parameter.empty(String.class))
                        .bind(5, Parameter.empty(Instant.class))
                        .bind(6, Parameter.empty(Instant.class))
                        .bind(7, Parameter.empty(String.class))
                        .bind(8, Parameter.empty(Long.class))
                        .bind(9, 25)
                        .bind(10, Parameter.fromOrEmpty(filter.job().orElse(null), String.class))
                        .map(row -> row.get(0, String.class))
                        .all()
                        .collectList()
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block());
    }
}
