package io.huni.adapter.persistence.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import com.sun.management.OperatingSystemMXBean;

import io.huni.adapter.persistence.shared.DatabaseSettings;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.domain.delivery.Channel;

import reactor.core.publisher.Flux;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many deliveries a second become durable, and what CPU each costs this process. Arguments:
 * port, database, user and password of a migrated database on this machine, and how many groups may
 * be in flight. Compare with single-row commits of {@code pgbench} on the same server.
 */
public final class InboxLoad {
    private static final int BODY = 500;
    private static final long SECONDS = 5;
    private static final int[] CALLERS = {64, 64, 1, 8, 64, 256};

    private InboxLoad() {}

    public static void main(String... arguments) {
        DatabaseSettings settings =
                DatabaseSettings.local(
                        Integer.parseInt(arguments[0]), arguments[1], arguments[2], arguments[3]);
        int inFlight = Integer.parseInt(arguments[4]);
        InboxLimits standard = InboxLimits.standard();
        InboxConnections connections = new InboxConnections(settings, inFlight);
        InboxLimits limits =
                new InboxLimits(
                        standard.bytes(), inFlight, standard.largestGroup(), standard.groupBytes());
        Inbox inbox =
                new GroupCommitInbox(
                        new CopyWriter(connections.factory()),
                        UuidCreator::getTimeOrderedEpochPlus1,
                        limits,
                        () -> {});
        Arrays.stream(CALLERS).forEach(callers -> run(inbox, callers));
        connections.close();
    }

    private static void run(Inbox inbox, int callers) {
        byte[] body = new byte[BODY];
        LongAdder count = new LongAdder();
        long cpu = cpu();
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        Flux.range(0, callers)
                .flatMap(caller -> storing(inbox, body, count, end), callers)
                .blockLast();
        long each = (cpu() - cpu) / 1_000 / count.sum();
        System.out.printf(
                "%d callers: %d/s, %d us CPU each%n", callers, count.sum() / SECONDS, each);
    }

    private static Flux<?> storing(Inbox inbox, byte[] body, LongAdder count, long end) {
        return inbox.store(new Arrival(Channel.META, body, Instant.now()))
                .doOnNext(id -> count.increment())
                .repeat(() -> System.nanoTime() < end);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
