package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;
import static io.huni.adapter.persistence.lead.Organisation.IZMIR;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadQueries.Wanted;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/**
 * How many leads wait too long for a distributor, by the clock that began with the hand-over: the
 * dashboard adds and takes away what differs from the kept numbers, a page counts.
 */
class HandedOverListsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility PARTNER = new Visibility.OfDistributor(ANKARA);
    private static final PageRequest FIRST = new PageRequest(5, Optional.empty());

    /** Handed over within the last three hours, some before and some after the target. */
    private static final String HANDED_OVER =
            """
            INSERT INTO interaction (id, lead_id, type, description, at, after)
            SELECT gen_random_uuid(), id, 'TRANSFER', '', now() - number % 180 * interval '1 minute',
                jsonb_build_object('distributorId', distributor_id)
            FROM lead WHERE number % 3 = 0
            """;

    private static final String CALLED =
            """
            INSERT INTO interaction (id, lead_id, type, description, at)
            SELECT gen_random_uuid(), id, 'CALL', '', now() - number % 170 * interval '1 minute'
            FROM lead WHERE number % 7 = 0
            """;

    private static final String WAIT_ANEW =
            """
            UPDATE lead SET status = CASE WHEN number % 2 = 0 THEN 'NEW' ELSE 'ASSIGNED' END,
                furthest = 2, answered_at = now() - interval '4 hours', answered_in = 60
            WHERE number % 5 = 0
            """;

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void organisation() {
        Organisation.in(POSTGRES);
    }

    @BeforeEach
    void leads() {
        POSTGRES.run(
                "DELETE FROM lead",
                "UPDATE distributor SET response_target_seconds = 5400",
                ManyLeads.sql(3_000),
                "UPDATE lead SET late = number % 4 > 0, test = number % 11 = 0",
                HANDED_OVER,
                CALLED,
                WAIT_ANEW,
                "UPDATE lead SET deleted_at = now() WHERE number % 13 = 0");
    }

    private static Wanted overdue(LeadStatus... statuses) {
        FilterFixture filter = new FilterFixture().test(false).overdue(true);
        return new Wanted(
                (statuses.length == 0 ? filter : filter.statuses(statuses)).filter(),
                LeadSort.standard(),
                5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NEW", "ASSIGNED", "NEW,ASSIGNED", "LOST"})
    void areAsManyAsAPageCounts(String statuses) {
        Wanted wanted =
                overdue(
                        List.of(statuses.split(",")).stream()
                                .filter(status -> !status.isEmpty())
                                .map(LeadStatus::valueOf)
                                .toArray(LeadStatus[]::new));
        assertThat(told(wanted)).isEqualTo(counted(wanted));
    }

    @Test
    void areAsManyAlsoOnceTheyAreFoldedAndGivenAway() {
        Wanted wanted = overdue(LeadStatus.ASSIGNED);
        long before = told(wanted);
        POSTGRES.run("SELECT fold_lead_counts()");
        assertThat(told(wanted)).isEqualTo(before).isEqualTo(counted(wanted)).isPositive();

        POSTGRES.run(
                "UPDATE lead SET distributor_id = '%s' WHERE number %% 2 = 0"
                        .formatted(IZMIR.value()));
        assertThat(told(wanted)).isLessThan(before).isEqualTo(counted(wanted));
    }

    /** Neither everything that waits nor the house's. */
    @Test
    void areFoundWithoutReadingThoseThatWait() {
        POSTGRES.run(
                "DELETE FROM interaction",
                "UPDATE lead SET answered_at = NULL, answered_in = NULL, furthest = NULL");
        POSTGRES.client().sql("VACUUM ANALYZE lead").then().block();
        Wanted none = new Wanted(overdue(LeadStatus.ASSIGNED).filter(), LeadSort.standard(), 0);

        Scans scans = Scans.during(POSTGRES, reads.lists(PARTNER, List.of(none)));

        assertThat(scans.sequential("lead")).isZero();
        assertThat(scans.fetched("lead")).isLessThan(100);
    }

    private long told(Wanted wanted) {
        return reads.lists(PARTNER, List.of(wanted)).block().getFirst().total();
    }

    private long counted(Wanted wanted) {
        return JsonMapper.shared()
                .readTree(
                        reads.page(PARTNER, wanted.filter(), wanted.sort(), FIRST, CountMode.EXACT)
                                .block()
                                .text())
                .get("total")
                .asLong();
    }
}
