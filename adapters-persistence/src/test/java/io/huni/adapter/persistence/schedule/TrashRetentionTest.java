package io.huni.adapter.persistence.schedule;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.lead.LeadsOnPostgres;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.port.Leads.NewLead;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class TrashRetentionTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration KEPT = Duration.ofDays(30);

    @BeforeEach
    void empty() {
        POSTGRES.run("SET huni.scope = 'all'; TRUNCATE lead CASCADE");
    }

    @Test
    void takesEverythingPersonalFromWhatHasLainLongEnough() {
        NewLead old = deleted(NOW.minus(KEPT).minusSeconds(1));

        assertThat(purge(10)).isEqualTo(1);

        assertThat(text("SELECT to_jsonb(lead)::text FROM lead"))
                .contains(old.change().state().externalId().orElseThrow().value())
                .doesNotContain("Ayşe", "Yılmaz", "+9053", "example.com", "İzmir");
        assertThat(text("SELECT count(*)::text FROM interaction")).isEqualTo("0");
        assertThat(text("SELECT count(*)::text FROM lead_search")).isEqualTo("0");
    }

    @Test
    void leavesWhatIsYoungOrNotInTheTrash() {
        deleted(NOW.minus(KEPT));
        add();

        assertThat(purge(10)).isZero();

        assertThat(text("SELECT count(*)::text FROM lead WHERE purged_at IS NOT NULL"))
                .isEqualTo("0");
    }

    @Test
    void aPurgedLeadDoesNotComeBackFromItsSource() {
        NewLead old = deleted(NOW.minus(KEPT).minusSeconds(1));
        purge(10);

        var known =
                LeadsOnPostgres.of(POSTGRES)
                        .addNew(List.of(old))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block();

        assertThat(known).containsExactly(old.change().state().id());
        assertThat(text("SELECT display_name FROM lead")).isEmpty();
    }

    @Test
    void goesOnSliceBySlice() {
        for (int n = 0; n < 7; n++) {
            deleted(NOW.minus(KEPT).minusSeconds(10 + n));
        }

        assertThat(purge(3)).isEqualTo(7);
        assertThat(purge(3)).isZero();
    }

    @Test
    void refusesDaysThatNobodyMeans() {
        assertThatThrownBy(() -> RetentionSettings.ofDays(90, 0))
                .hasMessageContaining("HUNI_TRASH_RETENTION_DAYS");
    }

    private static long purge(int slice) {
        return new TrashRetention(
                        POSTGRES.client(),
                        POSTGRES.unitOfWork(),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        new RetentionSettings(KEPT, KEPT, slice))
                .run()
                .block();
    }

    private static NewLead add() {
        NewLead lead = aLead().newLead();
        LeadsOnPostgres.of(POSTGRES)
                .addNew(List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    private static NewLead deleted(Instant at) {
        NewLead lead = add();
        POSTGRES.client()
                .sql("UPDATE lead SET deleted_at = $1 WHERE id = $2")
                .bind(0, at)
                .bind(1, lead.change().state().id().value())
                .then()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return lead;
    }

    private static String text(String sql) {
        return POSTGRES.client()
                .sql(sql)
                .map(row -> row.get(0, String.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }
}
