package io.huni.adapter.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.offer.OfferFilter;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Role;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Decline;
import io.huni.domain.offer.DeclineReason;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferState;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.offer.Origin;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class R2dbcOfferReadsTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Deadlines CLOCK = (limit, from) -> from.plus(Duration.ofHours(4));
    private static final Decline FULL = new Decline(DeclineReason.NO_CAPACITY, "");
    private static final Actor ADMIN =
            new Actor.Person(Partners.KEREM, Role.ADMIN, Optional.empty(), Optional.empty());
    private static final Actor NIL = partner(Partners.NOVA);
    private static final Actor EDA = partner(Partners.EGE);

    private final R2dbcOffers offers =
            new R2dbcOffers(POSTGRES.client(), new OutboxRows(Stream::empty, UUID::randomUUID));
    private final R2dbcOfferReads reads = new R2dbcOfferReads(POSTGRES.client());

    private static Actor partner(DistributorId distributor) {
        return new Actor.Person(
                Partners.NIL, Role.DISTRIBUTOR, Optional.of(distributor), Optional.empty());
    }

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
    }

    private void save(Change<Offer> change) {
        offers.save(List.of(change)).as(POSTGRES.unitOfWork()::inTransaction).block();
    }

    private Offer offered(int number) {
        LeadId lead = Partners.lead(POSTGRES, number);
        OfferableLead facts =
                new R2dbcLeadsToOffer(POSTGRES.client())
                        .claim(ADMIN.visibility(Module.LEAD), List.of(lead))
                        .as(POSTGRES.unitOfWork()::inTransaction)
                        .block()
                        .getFirst();
        Change<Offer> made =
                Offer.make(
                        new OfferId(new UUID(0x0193_0000_0000_7000L, number)),
                        facts,
                        Origin.rule("Almanca"),
                        new Terms(
                                List.of(Partners.NOVA, Partners.EGE),
                                new TimeLimit(4, false),
                                false,
                                "Acele"),
                        CLOCK,
                        NOW);
        save(made);
        return made.state();
    }

    private static OfferFilter every() {
        return new OfferFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), false);
    }

    private JsonNode page(Actor actor, OfferFilter filter, int limit, Optional<String> cursor) {
        return JsonMapper.shared()
                .readTree(
                        reads.page(
                                        actor.visibility(Module.LEAD),
                                        actor,
                                        filter,
                                        new PageRequest(limit, cursor))
                                .block()
                                .text());
    }

    private JsonNode items(Actor actor, OfferFilter filter) {
        return page(actor, filter, 25, Optional.empty()).get("items");
    }

    @Test
    void refusesWhatIsNoCursorOfItsOwn() {
        assertThatThrownBy(() -> page(ADMIN, every(), 25, Optional.of("1-1-1-1-1")))
                .hasMessage("shared.cursor-malformed");
    }

    @Test
    void theAskedSeeEnoughToDecideAndNothingToCallBy() {
        offered(1);

        JsonNode seen = items(NIL, every()).get(0);

        assertThat(seen.at("/preview/name").asString()).isEqualTo("A••• Ş••• Y•••");
        assertThat(seen.at("/preview/phone").asString()).isEqualTo("+90 ••• ••• 67");
        assertThat(seen.at("/preview/city").asString()).isEqualTo("Köln");
        assertThat(seen.at("/preview/service").asString()).isEqualTo("İmplant");
        assertThat(seen.at("/preview/score").asInt()).isEqualTo(85);
        assertThat(seen.at("/asks").size()).isEqualTo(1);
        assertThat(seen.at("/allowed").toString()).isEqualTo("[\"accept\",\"decline\"]");
        assertThat(seen.toString())
                .doesNotContain("Şahin", "1234567", "a@b.test", "leadId", "Almanca", "Ege");
    }

    @Test
    void whoeverIsNotAskedYetSeesNothing() {
        Offer offer = offered(1);

        assertThat(items(EDA, every()).size()).isZero();
        assertThat(reads.offer(EDA.visibility(Module.LEAD), EDA, offer.id()).block()).isNull();
    }

    @Test
    void whoeverDeclinedDoesNotLearnWhatBecameOfIt() {
        Offer next = offered(1).decline(Partners.NOVA, Partners.NIL, FULL, CLOCK, NOW).state();
        save(new Change<>(next, List.of()));
        save(next.accept(Partners.EGE, Partners.NIL, NOW));

        JsonNode seen = items(NIL, every()).get(0);

        assertThat(seen.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(seen.at("/asks/0/state").asString()).isEqualTo("DECLINED");
        assertThat(seen.get("allowed").size()).isZero();
        assertThat(seen.has("endedAt")).isFalse();
    }

    @Test
    void theVersionOfTheOwnPartCountsNoStepOfTheOthers() {
        Offer offer = offered(1);
        assertThat(versionFor(NIL, offer)).isEqualTo(1);
        Offer next = offer.decline(Partners.NOVA, Partners.NIL, FULL, CLOCK, NOW).state();
        save(new Change<>(next, List.of()));

        assertThat(versionFor(NIL, offer)).isEqualTo(2);
        assertThat(versionFor(EDA, offer)).isEqualTo(1);
        save(next.decline(Partners.EGE, Partners.NIL, FULL, CLOCK, NOW));
        assertThat(versionFor(NIL, offer)).isEqualTo(2);
        assertThat(items(NIL, every()).get(0).get("version").asInt()).isEqualTo(2);
        assertThat(versionFor(ADMIN, offer)).isEqualTo(3);
    }

    private int versionFor(Actor actor, Offer offer) {
        return reads.offer(actor.visibility(Module.LEAD), actor, offer.id()).block().version();
    }

    @Test
    void theOrganisationSeesTheWholeOfferWithItsLead() {
        offered(1);

        JsonNode seen = items(ADMIN, every()).get(0);

        assertThat(seen.get("leadName").asString()).isEqualTo("Ayşe Şahin Yıldız");
        assertThat(seen.get("rule").asString()).isEqualTo("Almanca");
        assertThat(seen.at("/asks/1/state").asString()).isEqualTo("WAITING");
        assertThat(seen.get("allowed").toString()).isEqualTo("[\"withdraw\"]");
    }

    @Test
    void whatCameBackWaitsForADecisionUntilSomebodyHasTheLead() {
        Offer offer = offered(1);
        Offer next = offer.decline(Partners.NOVA, Partners.NIL, FULL, CLOCK, NOW).state();
        save(next.decline(Partners.EGE, Partners.NIL, FULL, CLOCK, NOW));
        OfferFilter undecided =
                new OfferFilter(Set.of(), Set.of(), Set.of(), Optional.empty(), true);

        assertThat(items(ADMIN, undecided).size()).isEqualTo(1);
        assertThat(stats(ADMIN).get("undecided").asInt()).isEqualTo(1);
        Partners.change(
                POSTGRES, offer.lead(), "assignee_id = '%s'".formatted(Partners.KEREM.value()));
        assertThat(items(ADMIN, undecided).size()).isZero();
        assertThat(stats(ADMIN).get("undecided").asInt()).isZero();
    }

    @Test
    void listsByStateAnswerDistributorAndLead() {
        Offer offer = offered(1);
        offered(2);
        save(offer.decline(Partners.NOVA, Partners.NIL, FULL, CLOCK, NOW));

        assertThat(found(Set.of(OfferState.OPEN), Set.of(), Set.of(), Optional.empty()))
                .isEqualTo(2);
        assertThat(found(Set.of(OfferState.RETURNED), Set.of(), Set.of(), Optional.empty()))
                .isZero();
        assertThat(found(Set.of(), Set.of(AskState.DECLINED), Set.of(), Optional.empty()))
                .isEqualTo(1);
        assertThat(found(Set.of(), Set.of(), Set.of(Partners.CLOSED), Optional.empty())).isZero();
        assertThat(found(Set.of(), Set.of(), Set.of(), Optional.of(offer.lead()))).isEqualTo(1);
    }

    private int found(
            Set<OfferState> states,
            Set<AskState> asks,
            Set<DistributorId> distributors,
            Optional<LeadId> lead) {
        return items(ADMIN, new OfferFilter(states, asks, distributors, lead, false)).size();
    }

    @Test
    void pagesTheNewestFirstWithoutGapOrRepeat() {
        offered(1);
        offered(2);
        offered(3);

        JsonNode first = page(ADMIN, every(), 2, Optional.empty());
        JsonNode second = page(ADMIN, every(), 2, Optional.of(first.get("nextCursor").asString()));

        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(first.at("/items/0/id").asString())
                .isGreaterThan(first.at("/items/1/id").asString());
    }

    @Test
    void tellsHowEachDistributorAnswers() {
        Offer offer = offered(1);
        save(
                offer.decline(
                        Partners.NOVA,
                        Partners.NIL,
                        FULL,
                        CLOCK,
                        NOW.plus(Duration.ofMinutes(30))));

        JsonNode nova =
                stats(ADMIN)
                        .get("distributors")
                        .valueStream()
                        .filter(one -> one.get("distributorName").asString().equals("Nova Dent"))
                        .findFirst()
                        .orElseThrow();

        assertThat(nova.get("declined").asInt()).isEqualTo(1);
        assertThat(nova.get("acceptanceRate").asInt()).isZero();
        assertThat(nova.get("medianMinutes").asInt()).isEqualTo(30);
        assertThat(stats(EDA).get("open").asInt()).isEqualTo(1);
        assertThat(stats(EDA).get("distributors").size()).isEqualTo(1);
    }

    private JsonNode stats(Actor actor) {
        return JsonMapper.shared()
                .readTree(reads.stats(actor.visibility(Module.LEAD)).block().text());
    }
}
