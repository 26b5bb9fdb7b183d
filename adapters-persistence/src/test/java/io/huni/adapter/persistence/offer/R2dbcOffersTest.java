package io.huni.adapter.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Wall;
import io.huni.application.offer.OffersContract;
import io.huni.application.offer.port.Offers;
import io.huni.application.outbox.OutboxEvent;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.JobId;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferEvent.OfferGone;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class R2dbcOffersTest extends OffersContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final Map<Integer, LeadId> leads = new HashMap<>();

    @BeforeEach
    void found() {
        Partners.in(POSTGRES);
    }

    @Override
    protected Offers offers() {
        return new R2dbcOffers(POSTGRES.client(), new OutboxRows(Stream::empty, UUID::randomUUID));
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return POSTGRES.unitOfWork();
    }

    @Override
    protected DistributorId nova() {
        return Partners.NOVA;
    }

    @Override
    protected DistributorId ege() {
        return Partners.EGE;
    }

    @Override
    protected DistributorId closed() {
        return Partners.CLOSED;
    }

    @Override
    protected UserId offerer() {
        return Partners.KEREM;
    }

    @Override
    protected TeamId team() {
        return Partners.DAY;
    }

    @Override
    protected UserId partner() {
        return Partners.NIL;
    }

    @Override
    protected LeadId lead(int number) {
        return leads.computeIfAbsent(number, any -> Partners.lead(POSTGRES, number));
    }

    @Override
    protected void give(LeadId lead, DistributorId to) {
        Partners.change(POSTGRES, lead, "distributor_id = '%s'".formatted(to.value()));
    }

    @Override
    protected JobId job() {
        JobId job = new JobId(new UUID(8, 1));
        POSTGRES.run(
                """
                INSERT INTO job (id, kind, owner_id, state, total, done, failed, skipped,
                    cancel_asked, started_at, due_at)
                VALUES ('%s', 'LEAD_OFFER', '%s', 'RUNNING', 1, 0, 0, 0, false, now(), now())
                """
                        .formatted(job.value(), Partners.KEREM.value()));
        return job;
    }

    /** What each claims waits for the other's transaction, and then finds it decided. */
    @Test
    void ofManyWhoAcceptAtTheSameInstantOneWins() {
        Offer offer = kept(lead(1));

        List<Boolean> won =
                Flux.range(0, 12).flatMap(n -> accepted(offer), 12).collectList().block();

        assertThat(won).hasSize(12);
        assertThat(won.stream().filter(one -> one)).hasSize(1);
    }

    private Mono<Boolean> accepted(Offer offer) {
        return offers().claim(offer.id())
                .map(now -> now.accept(Partners.NOVA, Partners.NIL, NOON.plusSeconds(1)))
                .flatMap(
                        change ->
                                change.events().isEmpty()
                                        ? Mono.just(false)
                                        : offers().save(List.of(change)).thenReturn(true))
                .onErrorReturn(Refused.class, false)
                .as(unitOfWork()::inTransaction);
    }

    @Test
    void whatIsToldOfAnOfferThatWentWithItsLeadIsReadAsItWasWritten() {
        Offer offer = kept(lead(1));
        OfferGone gone =
                new OfferGone(
                        offer.id().value().toString(),
                        offer.lead(),
                        List.of(Partners.NOVA.value().toString()),
                        Optional.of(Partners.DAY.value().toString()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Partners.KEREM.value().toString()),
                        NOON);
        new R2dbcOffers(
                        POSTGRES.client(),
                        new OutboxRows(() -> Stream.of(new Listener()), UUID::randomUUID))
                .save(List.of(new Change<>(offer.withdraw("", NOON).state(), List.of(gone))))
                .as(unitOfWork()::inTransaction)
                .block();

        assertThat(new OfferPersistence().offerPayloads().read(waiting())).isEqualTo(gone);
    }

    /** Waits for whatever is told of offers that are gone. */
    private static final class Listener implements Reaction {
        @Override
        public String handler() {
            return "listener";
        }

        @Override
        public Set<String> events() {
            return Set.of(OfferGone.NAME);
        }

        @Override
        public Mono<Void> react(List<OutboxEvent> events) {
            return Mono.empty();
        }
    }

    private static OutboxEvent waiting() {
        return POSTGRES.client()
                .sql("SELECT event_id, event, aggregate_id, payload::text AS payload FROM outbox")
                .map(
                        row ->
                                new OutboxEvent(
                                        row.get("event_id", UUID.class),
                                        row.get("event", String.class),
                                        row.get("aggregate_id", String.class),
                                        row.get("payload", String.class),
                                        NOON))
                .one()
                .block();
    }

    /** The statements here have no filter of the program's own. */
    @ParameterizedTest
    @CsvSource({
        "all,1,2",
        "distributor:00000000-0000-0003-0000-000000000001,1,1",
        "distributor:00000000-0000-0003-0000-000000000002,0,0",
        "team:00000000-0000-0002-0000-000000000001,1,2",
        "team:00000000-0000-0002-0000-000000000009,0,0",
        "user:00000000-0000-0001-0000-000000000001,1,2",
        "user:00000000-0000-0001-0000-000000000002,0,0",
        "none,0,0"
    })
    void rowLevelSecurityAloneShowsTheAskedOnlyItsOwnPart(String scope, long offers, long asks) {
        kept(lead(1));

        assertThat(seen("SELECT count(*) FROM offer WHERE SCOPED", scope)).isEqualTo(offers);
        assertThat(seen("SELECT count(*) FROM offer_ask WHERE SCOPED", scope)).isEqualTo(asks);
    }

    @Test
    void whoeverIsAskedStillSeesNothingOfTheLead() {
        kept(lead(1));

        assertThat(
                        seen(
                                "SELECT count(*) FROM lead WHERE SCOPED",
                                "distributor:" + Partners.NOVA.value()))
                .isZero();
    }

    @Test
    void theHistoryGoesAlongButForWhatOthersHaveSaid() {
        LeadId lead = lead(1);
        give(lead, Partners.EGE);
        said(lead, "TRANSFER", Partners.EGE);
        said(lead, "OFFER", Partners.EGE);
        said(lead, "OFFER", Partners.NOVA);
        String all = "SELECT count(*) FROM interaction WHERE SCOPED";

        assertThat(seen(all, "distributor:" + Partners.EGE.value())).isEqualTo(2);
        assertThat(seen(all, "distributor:" + Partners.NOVA.value())).isZero();
        assertThat(seen(all, "all")).isEqualTo(3);
    }

    private static void said(LeadId lead, String type, DistributorId distributor) {
        POSTGRES.run(
                """
                INSERT INTO interaction (id, lead_id, type, description, at, after)
                VALUES (gen_random_uuid(), '%s', '%s', '', now(), '{"distributorId":"%s"}')
                """
                        .formatted(lead.value(), type, distributor.value()));
    }

    private static Long seen(String select, String scope) {
        return POSTGRES.client()
                .sql(Wall.around(select))
                .bind(0, scope)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
