package io.huni.application.delivery;

import io.huni.application.delivery.DeliveryQueries.Page;
import io.huni.application.delivery.DeliveryQueries.WithBody;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.shared.PageRequest;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.delivery.Notice;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The inbox of tests: three ports over one store, because they speak about the same rows. */
public final class InMemoryDeliveries implements Inbox, DeliveryWork, DeliveryReads {
    private final NavigableMap<UUID, StoredDelivery> rows = new TreeMap<>();
    private final AtomicLong next = new AtomicLong();
    private final Set<String> unstorable = new HashSet<>();

    @Override
    public Mono<DeliveryId> store(Arrival arrival) {
        return Mono.fromCallable(() -> add(arrival));
    }

    private synchronized DeliveryId add(Arrival arrival) {
        DeliveryId id = new DeliveryId(new UUID(0x7000L, next.incrementAndGet()));
        rows.put(id.value(), new StoredDelivery(id, arrival));
        return id;
    }

    @Override
    public Mono<List<Unread>> claimUnread(int most, Instant now, Duration lease) {
        return locked(
                () ->
                        rows.values().stream()
                                .filter(row -> row.isUnread(now))
                                .limit(most)
                                .map(row -> row.claim(now.plus(lease)))
                                .toList());
    }

    /** From now on a delivery with this lead is one that the database refuses. */
    void cannotStore(String leadgenId) {
        unstorable.add(leadgenId);
    }

    private void refuseUnstorable(List<Unpacked> deliveries) {
        boolean refused =
                deliveries.stream()
                        .flatMap(one -> one.notices().stream())
                        .anyMatch(
                                notice ->
                                        notice instanceof Notice.LeadSubmitted lead
                                                && unstorable.contains(lead.leadgenId()));
        if (refused) {
            throw new IllegalStateException("The database refuses this value");
        }
    }

    @Override
    public Mono<Void> unpack(List<Unpacked> deliveries, Instant now) {
        return locked(
                        () -> {
                            refuseUnstorable(deliveries);
                            deliveries.forEach(
                                    unpacked -> row(unpacked.id()).unpack(unpacked, now));
                            return true;
                        })
                .then();
    }

    @Override
    public Mono<List<DueItem>> claimItems(
            int most, Instant now, Duration lease, Set<MetaId> except) {
        return locked(
                () ->
                        rows.values().stream()
                                .flatMap(StoredDelivery::items)
                                .filter(item -> item.isDue(now) && !item.isOf(except))
                                .sorted(Comparator.comparing(StoredItem::dueAt))
                                .limit(most)
                                .map(item -> item.claim(now.plus(lease)))
                                .toList());
    }

    @Override
    public Mono<Void> settle(List<Settled> items, Instant now) {
        return locked(
                        () -> {
                            items.forEach(
                                    settled ->
                                            row(settled.delivery())
                                                    .item(settled.ordinal())
                                                    .settle(settled.result()));
                            return true;
                        })
                .then();
    }

    @Override
    public Mono<Long> revive(Parked parked, Instant now) {
        return locked(() -> rows.values().stream().filter(row -> row.revive(parked, now)).count());
    }

    @Override
    public Mono<Page> page(
            Set<DeliveryState> states, Optional<Channel> channel, PageRequest request) {
        return locked(() -> pageNow(states, channel, request));
    }

    private Page pageNow(
            Set<DeliveryState> states, Optional<Channel> channel, PageRequest request) {
        List<DeliveryView> found =
                below(request)
                        .map(StoredDelivery::view)
                        .filter(view -> states.isEmpty() || states.contains(view.state()))
                        .filter(
                                view ->
                                        channel.filter(view.channel()::equals).isPresent()
                                                || channel.isEmpty())
                        .limit(request.limit() + 1L)
                        .toList();
        if (found.size() <= request.limit()) {
            return new Page(found, Optional.empty());
        }
        List<DeliveryView> items = found.subList(0, request.limit());
        return new Page(List.copyOf(items), Optional.of(items.getLast().id().value().toString()));
    }

    private Stream<StoredDelivery> below(PageRequest request) {
        Map<UUID, StoredDelivery> newestFirst =
                request.cursor()
                        .map(InMemoryDeliveries::cursor)
                        .map(cursor -> rows.headMap(cursor, false).descendingMap())
                        .orElseGet(rows::descendingMap);
        return newestFirst.values().stream();
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }

    @Override
    public Mono<WithBody> find(DeliveryId delivery) {
        return locked(() -> Optional.ofNullable(rows.get(delivery.value())))
                .flatMap(Mono::justOrEmpty)
                .map(
                        row ->
                                new WithBody(
                                        row.view(),
                                        new String(row.body(), StandardCharsets.UTF_8)));
    }

    private StoredDelivery row(DeliveryId id) {
        StoredDelivery row = rows.get(id.value());
        if (row == null) {
            throw new IllegalStateException("no delivery " + id.value());
        }
        return row;
    }

    private <T> Mono<T> locked(java.util.function.Supplier<T> work) {
        return Mono.fromCallable(
                () -> {
                    synchronized (this) {
                        return work.get();
                    }
                });
    }
}
