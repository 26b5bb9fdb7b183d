package io.huni.application.delivery.port;

import io.huni.domain.connection.Fault;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.Notice;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Out-port: the work that stands in the inbox. Claims are leases: what a dead node held comes back
 * when they end.
 */
public interface DeliveryWork {
    /**
     * The oldest deliveries that nobody has looked at, for this node alone until the lease ends.
     */
    Mono<List<Unread>> claimUnread(int most, Instant now, Duration lease);

    /**
     * Notes what deliveries announce; one without leads becomes KEPT (or DONE when it announces
     * nothing).
     */
    Mono<Void> unpack(List<Unpacked> deliveries, Instant now);

    /**
     * The oldest items that are due, for this node alone until the lease ends.
     *
     * @param except pages whose items stay where they are
     */
    Mono<List<DueItem>> claimItems(int most, Instant now, Duration lease, Set<MetaId> except);

    /**
     * Ends or postpones items and brings the states of their deliveries up to date, in one
     * statement.
     */
    Mono<Void> settle(List<Settled> items, Instant now);

    /**
     * Makes parked items due again: of one delivery, of a page, or all. How many deliveries that
     * are.
     */
    Mono<Long> revive(Parked parked, Instant now);

    /**
     * @param attempts counts this one
     */
    record Unread(DeliveryId id, Channel channel, byte[] body, int attempts) {}

    /**
     * @param fault the body could not be read: the delivery fails as a whole
     */
    record Unpacked(DeliveryId id, String object, List<Notice> notices, Optional<Fault> fault) {}

    /**
     * @param attempts counts this one; starts anew when a parked item is revived
     */
    /**
     * @param attempts this one among them
     */
    record DueItem(DeliveryId delivery, int ordinal, Notice.LeadSubmitted notice, int attempts) {}

    record Settled(DeliveryId delivery, int ordinal, Result result) {}

    /** What became of an item. */
    sealed interface Result {
        record Caught(LeadId lead) implements Result {}

        record KnownAlready(LeadId lead) implements Result {}

        record Postponed(Fault fault, Instant until) implements Result {}

        record Parked(Fault fault) implements Result {}
    }

    /** Which parked items are meant. */
    sealed interface Parked {
        record OfDelivery(DeliveryId delivery) implements Parked {}

        record OfPage(MetaId page) implements Parked {}

        record All() implements Parked {}
    }
}
