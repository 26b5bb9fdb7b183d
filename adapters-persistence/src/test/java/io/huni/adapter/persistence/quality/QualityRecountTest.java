package io.huni.adapter.persistence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.lead.ManyLeads;
import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.RandomCriteria;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What is kept of every lead equals what the domain makes of its facts. */
class QualityRecountTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private R2dbcCriteriaBook book;
    private R2dbcQualityLeads leads;

    @BeforeEach
    void manyLeads() {
        POSTGRES.run("TRUNCATE app_user, team, distributor, organisation, lead CASCADE");
        POSTGRES.run(ManyLeads.ORGANISATION);
        POSTGRES.run(ManyLeads.sql(120));
        book = new R2dbcCriteriaBook(POSTGRES.client());
        leads = new R2dbcQualityLeads(POSTGRES.client());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalsARecountAfterEveryStepOfARandomHistory(long seed) {
        QualityHistories histories = histories(seed);
        RandomCriteria drawn = new RandomCriteria(new Random(seed));
        Criteria criteria = book.current().block();
        for (int step = 1; step <= 60; step++) {
            if (step % 10 == 1) {
                criteria = drawn.next(criteria.version() + 1);
                replaced(criteria).block();
                all().flatMap(this::kept).block();
            }
            String statement = histories.next();
            POSTGRES.run(statement);
            assertThat(histories.differences(criteria)).as(statement).isEmpty();
        }
    }

    /** Leads that come and change while criteria do are in the end judged by the new ones. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void equalsARecountWhenCriteriaChangeWhileLeadsDo(long seed) {
        QualityHistories histories = histories(seed);
        RandomCriteria drawn = new RandomCriteria(new Random(seed));
        Criteria last = drawn.next(9);

        Flux.range(0, 80)
                .flatMap(n -> n % 20 == 10 ? judgedAnew(drawn.next(n)) : happened(histories), 6)
                .then(judgedAnew(last))
                .block();

        assertThat(histories.differences(last)).isEmpty();
    }

    /** As the change does it: the criteria and which leads there are in one transaction. */
    private Mono<Integer> judgedAnew(Criteria criteria) {
        return replaced(criteria)
                .flatMapMany(ids -> Flux.fromIterable(ids).buffer(25))
                .concatMap(this::kept)
                .then(Mono.just(1));
    }

    private Mono<List<UUID>> replaced(Criteria criteria) {
        return book.claim()
                .then(Mono.defer(() -> book.replace(criteria)))
                .then(Mono.defer(leads::all))
                .as(POSTGRES.unitOfWork()::inTransaction);
    }

    private Mono<List<UUID>> all() {
        return leads.all().as(POSTGRES.unitOfWork()::inTransaction);
    }

    private Mono<Void> kept(List<UUID> ids) {
        return leads.keep(ids).as(POSTGRES.unitOfWork()::inTransaction);
    }

    /** One after the other, since such updates take their leads in any order. */
    private static Mono<Integer> happened(QualityHistories histories) {
        return POSTGRES.client()
                .sql("SELECT pg_advisory_xact_lock(7)")
                .then()
                .then(POSTGRES.client().sql(histories.next()).then())
                .as(POSTGRES.unitOfWork()::inTransaction)
                .thenReturn(1);
    }

    private static QualityHistories histories(long seed) {
        return new QualityHistories(POSTGRES, new Random(seed));
    }
}
