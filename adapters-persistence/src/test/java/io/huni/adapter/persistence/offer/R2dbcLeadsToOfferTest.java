package io.huni.adapter.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class R2dbcLeadsToOfferTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcLeadsToOffer leads = new R2dbcLeadsToOffer(POSTGRES.client());
    private LeadId lead;

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
        lead = Partners.lead(POSTGRES, 1);
    }

    private List<OfferableLead> claimed(Visibility visibility) {
        return leads.claim(visibility, List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private OfferableLead one() {
        return claimed(new Visibility.Everything()).getFirst();
    }

    @Test
    void tellsWhatRulesAsk() {
        Partners.change(POSTGRES, lead, "form_id = '4711', campaign_id = '120'");

        assertThat(one().facts().source()).isEqualTo(LeadSource.API);
        assertThat(one().facts().service()).isEqualTo("İmplant");
        assertThat(one().facts().phone()).contains("+905321234567");
        assertThat(one().form()).contains("4711");
        assertThat(one().campaign()).contains("120");
        assertThat(one().open()).isTrue();
        assertThat(one().offered()).isFalse();
        assertThat(one().offeredBefore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'LOST'",
                "status = 'CONVERTED'",
                "deleted_at = now()",
                "test = true"
            })
    void knowsWhatNobodyAsksFor(String what) {
        Partners.change(POSTGRES, lead, what);

        assertThat(one().open()).isFalse();
    }

    @Test
    void showsNothingOutsideTheScope() {
        assertThat(claimed(new Visibility.OfDistributor(Partners.NOVA))).isEmpty();
        assertThat(claimed(new Visibility.OfTeam(Partners.DAY))).isEmpty();
        assertThat(claimed(new Visibility.Nothing())).isEmpty();
        Partners.change(POSTGRES, lead, "team_id = '%s'".formatted(Partners.DAY.value()));
        assertThat(claimed(new Visibility.OfTeam(Partners.DAY))).hasSize(1);
    }
}
