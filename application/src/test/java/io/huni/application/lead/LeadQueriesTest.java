package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.LeadQueries.CountMode;
import io.huni.application.shared.Json;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.TeamId;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.UUID;

class LeadQueriesTest {
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final LeadQueries queries =
            LeadUseCases.leadQueries(
                    new InMemoryLeadReads(leads),
                    new InMemoryPhoneNumbers(),
                    LeadSettings.standard());
    private final Lead nobodys = stored(aLead().named("Ada").withPhone("+905321234567"));
    private final Lead ankaras = stored(aLead().named("Berk").ofDistributor(ANKARA));
    private final Lead staffs = stored(aLead().named("Can").assignedTo(staff().id(), TEAM));

    @Test
    void aListHoldsWhatTheScopeReaches() {
        assertThat(page(admin())).isEqualTo("Ada,Berk,Can");
        assertThat(page(distributor(ANKARA))).isEqualTo("Berk");
        assertThat(page(manager(TEAM))).isEqualTo("Can");
        assertThat(page(staff())).isEqualTo("Can");
    }

    @Test
    void countsHoldWhatTheScopeReaches() {
        assertThat(text(queries.stats(distributor(ANKARA)))).isEqualTo("Berk");
    }

    @Test
    void aLeadOutsideTheScopeIsNotFoundLikeOneThatIsNotThere() {
        assertThat(queries.lead(staff(), staffs.id()).block().json()).isEqualTo(new Json("Can"));
        for (LeadId id : new LeadId[] {nobodys.id(), ankaras.id(), new LeadId(new UUID(9, 9))}) {
            assertRefused(queries.lead(staff(), id), SharedErrorKey.NOT_FOUND);
            assertRefused(queries.interactions(staff(), id), SharedErrorKey.NOT_FOUND);
        }
    }

    @Test
    void whatFiltersOfferIsWhatTheScopeReaches() {
        assertThat(text(queries.facets(staff()))).isEqualTo("Can");
    }

    @Test
    void theTrashIsForThoseWhoMayDelete() {
        assertRefused(
                queries.page(
                        staff(),
                        trash(),
                        LeadSort.standard(),
                        new PageRequest(25, Optional.empty()),
                        CountMode.NONE),
                SharedErrorKey.RIGHT_MISSING);
    }

    private static LeadFilter trash() {
        LeadFilter all = LeadFilter.none();
        return new LeadFilter(
                all.text(),
                all.statuses(),
                all.distributors(),
                all.assignees(),
                false,
                all.sources(),
                all.levels(),
                all.scoreFrom(),
                all.scoreTo(),
                all.createdFrom(),
                all.createdTo(),
                all.test(),
                all.teams(),
                all.tags(),
                all.origin(),
                all.custom(),
                true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0532 123 45 67", "+90 532 1234567", "00905321234567"})
    void duplicatesAreFoundHoweverThePhoneIsWritten(String phone) {
        assertThat(text(queries.duplicates(admin(), Optional.of(phone), Optional.empty())))
                .contains("Ada");
    }

    @Test
    void duplicatesAreFoundByAddressAndOnlyInsideTheScope() {
        Optional<String> email = Optional.of(" AYSE@example.com ");

        assertThat(text(queries.duplicates(admin(), Optional.empty(), email)))
                .isEqualTo("Ada,Berk,Can");
        assertThat(text(queries.duplicates(staff(), Optional.empty(), email))).isEqualTo("Can");
        assertThat(text(queries.duplicates(admin(), Optional.of("x"), Optional.of("y")))).isEmpty();
    }

    private String page(Actor actor) {
        return text(
                queries.page(
                        actor,
                        LeadFilter.none(),
                        LeadSort.standard(),
                        new PageRequest(25, Optional.empty()),
                        CountMode.NONE));
    }

    private Lead stored(LeadFixture fixture) {
        Lead lead = fixture.lead();
        leads.put(lead);
        return lead;
    }

    private static String text(Mono<Json> json) {
        return json.block().text();
    }
}
