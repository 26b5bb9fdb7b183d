package io.huni.adapter.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.persistence.lead.ImportedLeads;
import io.huni.adapter.persistence.lead.WorkOnPostgres;
import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.InMemoryAssignmentRules;
import io.huni.application.assignment.InMemoryWorkSchedules;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.port.LeadMatches;
import io.huni.application.offer.OfferLead;
import io.huni.application.offer.OfferPorts;
import io.huni.application.offer.OfferUseCases;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.offer.port.Offers;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.offer.Ask;
import io.huni.domain.offer.AskState;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferState;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.offer.Origin;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuple2;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Two who do something about one offer at the same moment, each on a connection of its own. */
class OffersAtOnceTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final Duration MOMENT = Duration.ofMillis(150);
    private static final Actor.Person ADMIN = person(1, Role.ADMIN, Optional.empty());
    private static final Actor.Person NIL = person(2, Role.DISTRIBUTOR, Optional.of(Partners.NOVA));
    private static final Actor.Person EDA = person(3, Role.DISTRIBUTOR, Optional.of(Partners.EGE));

    private final Offers offers =
            new R2dbcOffers(POSTGRES.client(), new OutboxRows(Stream::empty, UUID::randomUUID));
    private final OfferUseCases useCases = useCases();

    private static Actor.Person person(int number, Role role, Optional<DistributorId> distributor) {
        return new Actor.Person(
                new UserId(new UUID(1, number)), role, distributor, Optional.empty());
    }

    private OfferUseCases useCases() {
        InMemoryWorkSchedules schedules = new InMemoryWorkSchedules();
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        return new OfferUseCases(
                new OfferPorts(
                        slow(Offers.class, offers),
                        new R2dbcOfferRules(POSTGRES.client()),
                        slow(LeadsToOffer.class, new R2dbcLeadsToOffer(POSTGRES.client())),
                        new R2dbcOfferReads(POSTGRES.client())),
                LeadUseCases.actOnLeads(WorkOnPostgres.work(POSTGRES), Clock.systemUTC()),
                OrganisationUseCases.organisationQueries(organisations, new InMemoryDistributors()),
                AssignmentUseCases.assignmentQueries(
                        new InMemoryAssignmentRules(schedules), schedules),
                POSTGRES.unitOfWork(),
                UUID::randomUUID,
                Clock.systemUTC());
    }

    /** Thinks a moment after each claim, so that the other comes in between. */
    private static <T> T slow(Class<T> port, T real) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, values) -> slowly(method, real, values)));
    }

    private static Object slowly(Method method, Object real, Object[] values) throws Throwable {
        try {
            method.setAccessible(true);
            Object result = method.invoke(real, values);
            return method.getName().startsWith("claim")
                    ? ((Mono<?>) result).delayElement(MOMENT)
                    : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
        POSTGRES.run(
                """
                INSERT INTO app_user (
                    id, email, name, role, active, language, theme, password_hash)
                VALUES ('%s', 'eda@huni.test', 'Eda', 'DISTRIBUTOR', true, 'TR', 'LIGHT', '')
                """
                        .formatted(EDA.id().value()));
    }

    private OfferId offered(LeadId lead) {
        Terms terms =
                new Terms(List.of(Partners.NOVA, Partners.EGE), new TimeLimit(4, false), true, "");
        return useCases.offerLead().offer(new OfferLead.Command(ADMIN, lead, terms)).block();
    }

    @Test
    void whoeverWaitedForTheOtherReadsWhatBecameOfIt() {
        OfferId offer = offered(Partners.lead(POSTGRES, 1));
        Instant now = Instant.now();
        Mono<Offer> first =
                offers.claim(offer)
                        .delayElement(MOMENT.multipliedBy(3))
                        .map(found -> found.accept(Partners.NOVA, NIL.id(), now))
                        .flatMap(change -> offers.save(List.of(change)).thenReturn(change.state()))
                        .as(POSTGRES.unitOfWork()::inTransaction);
        Mono<Offer> second =
                Mono.delay(MOMENT)
                        .then(offers.claim(offer))
                        .as(POSTGRES.unitOfWork()::inTransaction);

        Offer after = Mono.zip(first, second).block().getT2();

        assertThat(after.state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(after.asks())
                .extracting(Ask::state)
                .containsExactly(AskState.ACCEPTED, AskState.TAKEN);
        assertThatThrownBy(() -> after.accept(Partners.EGE, EDA.id(), now))
                .hasMessage("offer.too-late");
    }

    @Test
    void ofTwoPartnersWhoAcceptAtTheSameMomentOneHasTheLead() {
        for (int round = 1; round <= 5; round++) {
            LeadId lead = Partners.lead(POSTGRES, round);
            OfferId offer = offered(lead);

            Mono<Boolean> both =
                    Mono.zip(accepted(NIL, offer), accepted(EDA, offer), Boolean::logicalXor);

            assertThat(both.block()).isTrue();
            assertThat(offers.claim(offer).as(POSTGRES.unitOfWork()::inTransaction).block().asks())
                    .extracting(Ask::state)
                    .containsExactlyInAnyOrder(AskState.ACCEPTED, AskState.TAKEN);
        }
    }

    @Test
    void whoAcceptsAndWhoTransfersAtTheSameMomentDoNotBlockEachOther() {
        LeadId lead = Partners.lead(POSTGRES, 1);
        OfferId offer = offered(lead);
        Mono<Boolean> transferred =
                answered(useCases.transferLead().transfer(ADMIN, lead, Partners.EGE, ""));

        assertThat(Mono.zip(accepted(NIL, offer), transferred).block()).isNotNull();
        assertThat(offers.claim(offer).as(POSTGRES.unitOfWork()::inTransaction).block().state())
                .isNotEqualTo(OfferState.OPEN);
    }

    @Test
    void whoeverWaitedForALeadKnowsThatItIsOfferedNow() {
        LeadId lead = Partners.lead(POSTGRES, 1);
        LeadsToOffer leads = new R2dbcLeadsToOffer(POSTGRES.client());
        Terms terms = new Terms(List.of(Partners.NOVA), new TimeLimit(4, false), false, "");
        Mono<OfferId> offering =
                useCases.offerLead().offer(new OfferLead.Command(ADMIN, lead, terms));
        Mono<List<OfferableLead>> waiting =
                Mono.delay(MOMENT.dividedBy(2))
                        .then(leads.claim(new Visibility.Everything(), List.of(lead)))
                        .as(POSTGRES.unitOfWork()::inTransaction);

        OfferableLead found = Mono.zip(offering, waiting).block().getT2().getFirst();

        assertThat(found.offered()).isTrue();
        assertThat(found.offeredBefore()).isTrue();
    }

    @Test
    void whoAcceptsAndWhoTakesTheLeadBackAtTheSameMomentDoNotBlockEachOther() {
        for (int round = 1; round <= 3; round++) {
            LeadId lead = Partners.lead(POSTGRES, round);
            OfferId offer = offeredByRule(lead);

            Tuple2<Boolean, Set<LeadId>> both =
                    Mono.zip(accepted(NIL, offer), takenBack(lead)).block();

            assertThat(both.getT1()).isNotEqualTo(both.getT2().contains(lead));
            assertThat(count("lead", "id", lead.value())).isEqualTo(both.getT1() ? 1 : 0);
            assertThat(count("offer", "id", offer.value())).isEqualTo(both.getT1() ? 1 : 0);
        }
    }

    private Mono<Set<LeadId>> takenBack(LeadId lead) {
        return LeadUseCases.takeBackLeads(
                        slow(LeadMatches.class, ImportedLeads.matches(POSTGRES)),
                        useCases.endOffersOfLeads(),
                        Clock.systemUTC())
                .takeBack(ADMIN, List.of(lead))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Nobody has touched the lead: it may still be taken back. */
    private OfferId offeredByRule(LeadId lead) {
        Terms terms = new Terms(List.of(Partners.NOVA), new TimeLimit(4, false), true, "");
        OfferId id = new OfferId(UUID.randomUUID());
        new R2dbcLeadsToOffer(POSTGRES.client())
                .claim(new Visibility.Everything(), List.of(lead))
                .map(
                        found ->
                                Offer.make(
                                        id,
                                        found.getFirst(),
                                        Origin.rule("Kural"),
                                        terms,
                                        (limit, from) -> from.plus(Duration.ofHours(4)),
                                        Instant.now()))
                .flatMap(made -> offers.save(List.of(made)))
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
        return id;
    }

    private static long count(String table, String column, UUID id) {
        return POSTGRES.client()
                .sql("SELECT count(*) FROM " + table + " WHERE " + column + " = $1")
                .bind(0, id)
                .map(row -> row.get(0, Long.class))
                .one()
                .as(POSTGRES.unitOfWork()::inTransaction)
                .block();
    }

    private Mono<Boolean> accepted(Actor who, OfferId offer) {
        return answered(useCases.answerOffer().accept(who, offer, Optional.empty()));
    }

    /** False for what is refused; every other failure stays one. */
    private static Mono<Boolean> answered(Mono<Void> work) {
        return work.thenReturn(true)
                .onErrorReturn(Refused.class, false)
                .subscribeOn(Schedulers.boundedElastic());
    }
}
