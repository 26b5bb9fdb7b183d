package io.huni.adapter.persistence.lead;

import static io.huni.adapter.persistence.lead.Organisation.ANKARA;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.lead.LeadSort;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.quality.Band;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Optional;
import java.util.Set;

/** Lists show, filter and sort by quality; a distributor's do not know it. */
class QualityInListsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Visibility ALL = new Visibility.Everything();
    private static final Visibility PARTNER = new Visibility.OfDistributor(ANKARA);
    private static final LeadSort BY_INTEREST = new LeadSort(LeadSort.Key.INTEREST, true);

    private final R2dbcLeadReads reads = new R2dbcLeadReads(POSTGRES.client());

    @BeforeAll
    static void leads() {
        Organisation.in(POSTGRES);
        POSTGRES.run(
                ManyLeads.sql(6),
                "UPDATE lead SET distributor_id = '%s', deleted_at = NULL"
                        .formatted(ANKARA.value()),
                "UPDATE lead_quality SET interest = -1, fit = 66",
                quality(1, 100, 67),
                quality(2, 67, 33),
                quality(3, 0, 34));
    }

    @Test
    void findsByBandsOfEach() {
        assertThat(total(ALL, Set.of(Band.HIGH), Set.of())).isEqualTo(2);
        assertThat(total(ALL, Set.of(Band.HIGH, Band.LOW), Set.of(Band.MIDDLE))).isEqualTo(1);
        assertThat(total(ALL, Set.of(Band.UNKNOWN), Set.of(Band.MIDDLE))).isEqualTo(3);
        assertThat(total(ALL, Set.of(), Set.of())).isEqualTo(6);
    }

    @Test
    void tellsBothAndNothingOfWhatIsNotKnown() {
        String page = page(ALL, LeadFilter.none(), BY_INTEREST);

        assertThat(page)
                .contains("\"interest\":100,\"fit\":67", "\"fit\":66")
                .doesNotContain(":-1");
        assertThat(page.indexOf("\"interest\":100")).isLessThan(page.indexOf("\"interest\":67"));
    }

    @Test
    void tellsADistributorNeither() {
        assertThat(page(PARTNER, LeadFilter.none(), LeadSort.standard()))
                .contains("\"total\":6")
                .doesNotContain("interest", "\"fit\"");
        assertThat(total(PARTNER, Set.of(Band.HIGH), Set.of())).isZero();
        assertThatThrownBy(() -> page(PARTNER, LeadFilter.none(), BY_INTEREST))
                .isInstanceOf(Refused.class);
    }

    private int total(Visibility reader, Set<Band> interest, Set<Band> fit) {
        LeadFilter filter = new FilterFixture().quality(interest, fit).filter();
        String page = page(reader, filter, LeadSort.standard());
        return Integer.parseInt(page.replaceAll(".*\"total\":(\\d+).*", "$1"));
    }

    private String page(Visibility reader, LeadFilter filter, LeadSort sort) {
        PageRequest page = new PageRequest(25, Optional.empty());
        return reads.page(reader, filter, sort, page, CountMode.EXACT)
                .block()
                .text()
                .replaceAll("\\s*([:,])\\s*", "$1");
    }

    private static String quality(int nth, int interest, int fit) {
        return """
        UPDATE lead_quality SET interest = %d, fit = %d WHERE lead_id =
            (SELECT id FROM lead ORDER BY id OFFSET %d LIMIT 1)
        """
                .formatted(interest, fit, nth - 1);
    }
}
