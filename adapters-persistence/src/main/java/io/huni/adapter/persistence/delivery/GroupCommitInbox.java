package io.huni.adapter.persistence.delivery;

import io.huni.application.delivery.port.Inbox;
import io.huni.application.shared.Ids;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Batches naturally: few groups are on their way to the database at once, and what comes meanwhile
 * makes up the next one. So a lone caller waits for nobody, and under load a commit carries many.
 * When the database is away or too much waits, callers are refused with {@code shared.unavailable}.
 */
final class GroupCommitInbox implements Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitInbox.class);

    private final GroupWriter writer;
    private final Ids ids;
    private final InboxLimits limits;
    private final Runnable wakeRelay;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong held = new AtomicLong();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();

    GroupCommitInbox(GroupWriter writer, Ids ids, InboxLimits limits, Runnable wakeRelay) {
        this.writer = writer;
        this.ids = ids;
        this.limits = limits;
        this.wakeRelay = wakeRelay;
    }

    @Override
    public Mono<DeliveryId> store(Arrival arrival) {
        return Mono.create(caller -> accept(arrival, caller));
    }

    private void accept(Arrival arrival, MonoSink<DeliveryId> caller) {
        Waiting waiting = new Waiting(new DeliveryId(ids.next()), arrival, caller);
        if (held.addAndGet(waiting.weight()) > limits.bytes()) {
            held.addAndGet(-waiting.weight());
            waiting.refused(new Refused(SharedErrorKey.UNAVAILABLE));
            return;
        }
        queue.add(waiting);
        send();
    }

    private void send() {
        while (!queue.isEmpty() && takeSlot()) {
            List<Waiting> group = nextGroup();
            if (group.isEmpty()) {
                inFlight.decrementAndGet();
            } else {
                writer.write(group)
                        .subscribe(
                                none -> {}, failure -> failed(group, failure), () -> done(group));
            }
        }
    }

    private boolean takeSlot() {
        if (inFlight.incrementAndGet() <= limits.groupsInFlight()) {
            return true;
        }
        inFlight.decrementAndGet();
        return false;
    }

    private List<Waiting> nextGroup() {
        List<Waiting> group = new ArrayList<>();
        long bytes = 0;
        while (group.size() < limits.largestGroup() && bytes < limits.groupBytes()) {
            Waiting next = queue.poll();
            if (next == null) {
                break;
            }
            group.add(next);
            bytes += next.weight();
        }
        return group;
    }

    private void done(List<Waiting> group) {
        if (away.compareAndSet(true, false)) {
            LOG.info("Deliveries are stored again");
        }
        release(group);
        group.forEach(Waiting::stored);
        wakeRelay.run();
    }

    private void failed(List<Waiting> group, Throwable failure) {
        if (away.compareAndSet(false, true)) {
            LOG.error("Deliveries are refused until the database is back", failure);
        }
        release(group);
        group.forEach(waiting -> waiting.refused(new Refused(SharedErrorKey.UNAVAILABLE)));
    }

    /** Lets the next group go before this one's callers are answered. */
    private void release(List<Waiting> group) {
        held.addAndGet(-group.stream().mapToLong(Waiting::weight).sum());
        inFlight.decrementAndGet();
        send();
    }
}
