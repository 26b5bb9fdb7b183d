package io.huni.adapter.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.Scans;
import io.huni.application.delivery.DeliveryQueries.Page;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryState;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** No read of the inbox goes through the whole table, here one of 20,000 rows. */
class DeliveryScansTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final R2dbcDeliveryReads reads = new R2dbcDeliveryReads(POSTGRES.client());

    /** Nearly all are done, as in an installation that is well. */
    @BeforeAll
    static void manyDeliveries() {
        POSTGRES.run(
                """
                INSERT INTO delivery (id, channel, body, received_at, state, item_count)
                SELECT (lpad(to_hex(1760000000000 + n * 1000), 12, '0') || '70008000'
                        || lpad(to_hex(n), 12, '0'))::uuid,
                    CASE WHEN n % 3 = 0 THEN 'WHATSAPP' ELSE 'META' END,
                    convert_to(repeat('x', 500), 'UTF8'), now(),
                    CASE n % 400 WHEN 0 THEN 'FAILED' WHEN 1 THEN 'PROCESSING' WHEN 2 THEN 'KEPT'
                        WHEN 3 THEN 'RECEIVED' ELSE 'DONE' END, 1
                FROM generate_series(1, 20000) AS n
                """,
                """
                INSERT INTO delivery_item (
                    delivery_id, ordinal, kind, external_id, page_id, state, due_at)
                SELECT id, 0, 'leadgen', 'l' || row_number() OVER (), (row_number() OVER () % 50)::text,
                    CASE state WHEN 'FAILED' THEN 'PARKED' WHEN 'PROCESSING' THEN 'PENDING'
                        WHEN 'KEPT' THEN 'KEPT' ELSE 'DONE' END, now()
                FROM delivery
                """);
        POSTGRES.client().sql("VACUUM ANALYZE delivery, delivery_item").then().block();
    }

    @ParameterizedTest
    @EnumSource(DeliveryState.class)
    void theListOfEveryStateIsServedByAnIndexOfItsOwn(DeliveryState state) {
        Scans scans = assertIndexed(page(Set.of(state), Optional.empty()));

        assertThat(scans.fetched("delivery")).as("rows looked at").isLessThan(40);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void theListOfAChannelIsServedByAnIndex(Channel channel) {
        assertIndexed(page(Set.of(), Optional.of(channel)));
        assertIndexed(page(Set.of(DeliveryState.FAILED), Optional.of(channel)));
    }

    @Test
    void theListOfSeveralStatesAndItsSecondPageAreServedByAnIndex() {
        Set<DeliveryState> waiting = Set.of(DeliveryState.RECEIVED, DeliveryState.PROCESSING);
        assertIndexed(page(waiting, Optional.empty()));
        assertIndexed(page(Set.of(), Optional.empty()));
        Page first =
                reads.page(Set.of(), Optional.empty(), new PageRequest(25, Optional.empty()))
                        .block();

        assertIndexed(
                reads.page(Set.of(), Optional.empty(), new PageRequest(25, first.nextCursor())));
    }

    @Test
    void oneDeliveryIsFoundByItsKey() {
        Page some =
                reads.page(Set.of(), Optional.empty(), new PageRequest(1, Optional.empty()))
                        .block();

        assertIndexed(reads.find(some.items().getFirst().id()));
    }

    @Test
    void theWorkThatIsDueIsFoundByAnIndex() {
        R2dbcDeliveryWork work = new R2dbcDeliveryWork(POSTGRES.client());
        Instant now = Instant.now();

        Scans unread = Scans.during(POSTGRES, work.claimUnread(50, now, Duration.ofSeconds(60)));
        Scans items =
                Scans.during(POSTGRES, work.claimItems(50, now, Duration.ofSeconds(60), Set.of()));

        assertThat(unread.sequential("delivery")).isZero();
        assertThat(items.sequential("delivery_item")).isZero();
    }

    private Mono<?> page(Set<DeliveryState> states, Optional<Channel> channel) {
        return reads.page(states, channel, new PageRequest(25, Optional.empty()))
                .doOnNext(page -> assertThat(page.items()).isNotEmpty());
    }

    private static Scans assertIndexed(Mono<?> query) {
        Scans scans = Scans.during(POSTGRES, query);
        for (String table : new String[] {"delivery", "delivery_item"}) {
            assertThat(scans.sequential(table)).as("through all of " + table).isZero();
            assertThat(scans.byIndex(table)).as("by an index of " + table).isPositive();
        }
        return scans;
    }
}
