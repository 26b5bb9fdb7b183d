package io.huni.adapter.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.delivery.DeliveryView;
import io.huni.application.delivery.DeliveryWorkContract;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.delivery.Notice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class R2dbcDeliveriesTest extends DeliveryWorkContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final Inbox inbox =
            new GroupCommitInbox(
                    new CopyWriter(POSTGRES.connections()),
                    UuidCreator::getTimeOrderedEpochPlus1,
                    InboxLimits.standard(),
                    () -> {});

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE delivery CASCADE");
    }

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected DeliveryWork work() {
        return new R2dbcDeliveryWork(POSTGRES.client());
    }

    @Override
    protected DeliveryReads reads() {
        return new R2dbcDeliveryReads(POSTGRES.client());
    }

    @Test
    void unpacksTextsThatPostgresCannotStoreAsTheyAre() {
        Instant now = Instant.parse("2026-11-21T09:00:00Z");
        DeliveryId id = inbox.store(new Arrival(Channel.META, new byte[0], now)).block();
        work().claimUnread(1, now, Duration.ofSeconds(30)).block();
        Notice odd = new Notice.Other("MESS\0AGE", Optional.of("m\0\ud800"));

        work().unpack(List.of(new Unpacked(id, "pa\0ge", List.of(odd), Optional.empty())), now)
                .block();

        DeliveryView view = reads().find(id).block().delivery();
        assertThat(view.object()).isEqualTo("page");
        assertThat(view.items()).extracting(DeliveryView.Item::kind).containsExactly("MESSAGE");
    }

    @Test
    void listsAndClaimsAreServedByIndexes() {
        POSTGRES.run(
                "INSERT INTO delivery (id, channel, body, received_at, state)"
                        + " SELECT gen_random_uuid(), 'META', '', now(),"
                        + " CASE WHEN n % 1000 = 0 THEN 'FAILED' WHEN n % 1000 = 1 THEN 'RECEIVED'"
                        + " ELSE 'DONE' END FROM generate_series(1, 20000) n",
                "ANALYZE delivery");

        assertThat(
                        plan(
                                "SELECT * FROM delivery WHERE id < gen_random_uuid() %s ORDER BY id DESC LIMIT 26"
                                        .formatted(filter(Set.of(DeliveryState.FAILED)))))
                .contains("delivery_failed");
        assertThat(
                        plan(
                                "SELECT * FROM delivery WHERE id < '%s' %s ORDER BY id DESC LIMIT 26"
                                        .formatted(UUID.randomUUID(), filter(Set.of()))))
                .contains("delivery_pkey");
        assertThat(
                        plan(
                                "SELECT id FROM delivery WHERE state = 'RECEIVED' AND (due_at IS"
                                        + " NULL OR due_at <= now()) ORDER BY id LIMIT 50"))
                .contains("delivery_unread");
    }

    private static String filter(Set<DeliveryState> states) {
        return R2dbcDeliveryReads.filter(states, Optional.empty());
    }

    private static String plan(String sql) {
        return POSTGRES.client()
                .sql("EXPLAIN " + sql)
                .map(row -> row.get(0, String.class))
                .all()
                .collect(Collectors.joining("\n"))
                .block();
    }
}
