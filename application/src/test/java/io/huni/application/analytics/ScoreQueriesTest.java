package io.huni.application.analytics;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.analytics.ScoreQueries.Dashboard;
import io.huni.application.lead.InMemoryLeadReads;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.InMemoryPhoneNumbers;
import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.LeadSettings;
import io.huni.application.lead.LeadUseCases;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.scoring.ScoreLevel;
import io.huni.domain.scoring.ScoreWeights;
import io.huni.domain.scoring.ScoringMethod;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the dashboard counts and recommends, to whom. */
class ScoreQueriesTest {
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final ScoreQueries queries =
            AnalyticsUseCases.scoreQueries(
                    LeadUseCases.leadQueries(
                            new InMemoryLeadReads(leads),
                            new InMemoryPhoneNumbers(),
                            LeadSettings.standard()),
                    new ScoringMethod(ScoreWeights.standard()));

    ScoreQueriesTest() {
        keep(aLead().named("Ada").ofDistributor(ANKARA));
        keep(aLead().named("Berk").withoutContact());
        keep(aLead().named("Can").withoutContact().withService("").assignedTo(staff().id(), TEAM));
        keep(aLead().named("Deniz").withoutContact().withService("").ofDistributor(ANKARA));
        keep(aLead().named("Ece").assignedTo(staff().id(), TEAM));
        keep(aLead().named("Fatma").asTest());
    }

    private void keep(LeadFixture lead) {
        leads.put(lead.lead());
    }

    @Test
    void countsTheOpenLeadsOfEachLevelWithoutTests() {
        assertThat(dashboard(admin()).levels())
                .isEqualTo(
                        Map.of(
                                ScoreLevel.VERY_GOOD, 2L,
                                ScoreLevel.GOOD, 1L,
                                ScoreLevel.MEDIUM, 0L,
                                ScoreLevel.LOW, 2L,
                                ScoreLevel.VERY_LOW, 0L));
    }

    @Test
    void recommendsGoodOnesThatNobodyHasAndPoorOnesThatAreWorkedOn() {
        Dashboard found = dashboard(admin());

        assertThat(found.actNow().items().text()).isEqualTo("Ada,Berk");
        assertThat(found.actNow().total()).isEqualTo(2);
        assertThat(found.reconsider().items().text()).isEqualTo("Can");
        assertThat(found.abandoned().total()).isZero();
        assertThat(found.top().total()).isEqualTo(5);
    }

    @Test
    void holdsWhatTheScopeReaches() {
        assertThat(dashboard(distributor(ANKARA)).top().items().text()).isEqualTo("Ada,Deniz");
        assertThat(dashboard(distributor(ANKARA)).actNow().items().text()).isEqualTo("Ada");
        assertThat(dashboard(manager(TEAM)).top().items().text()).isEqualTo("Can,Ece");
        assertThat(dashboard(manager(TEAM)).actNow().total()).isZero();
    }

    @Test
    void needsTheRightToReadNumbersAndLeads() {
        assertRefused(queries.dashboard(staff()), SharedErrorKey.RIGHT_MISSING);
        assertRefused(queries.dashboard(with(Right.ANALYTICS_READ)), SharedErrorKey.RIGHT_MISSING);
        assertThat(dashboard(with(Right.ANALYTICS_READ, Right.LEAD_READ)).top().items().text())
                .isEqualTo("Can,Ece");
    }

    private static Actor with(Right... rights) {
        return new Actor.Person(
                staff().id(),
                RoleFixture.own("Kendi", Scope.OWN, rights),
                Optional.empty(),
                Optional.of(TEAM));
    }

    @Test
    void tellsTheMethodByTheWeightsInForce() {
        assertThat(dashboard(admin()).guide().factors())
                .extracting(factor -> factor.maximum().intValueExact())
                .containsExactly(30, 20, 25, 15, 10);
    }

    private Dashboard dashboard(Actor actor) {
        return queries.dashboard(actor).block();
    }
}
