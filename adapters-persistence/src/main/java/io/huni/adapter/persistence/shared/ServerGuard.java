package io.huni.adapter.persistence.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/**
 * Starts a server again that ended without being told to, until it is closed or the program ends.
 * One that cannot start is tried every second: orphaned back ends hold its memory for a moment.
 */
final class ServerGuard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerGuard.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final Runnable startAgain;
    private final Thread onExit = new Thread(() -> closed = true, "postgres-guard-exit");
    private volatile boolean closed;

    private ServerGuard(Cluster cluster, Runnable startAgain) {
        this.cluster = cluster;
        this.startAgain = startAgain;
    }

    /** Watches the server of the cluster from now on. */
    static ServerGuard watch(Cluster cluster, Runnable startAgain) {
        ServerGuard guard = new ServerGuard(cluster, startAgain);
        Runtime.getRuntime().addShutdownHook(guard.onExit);
        guard.watch();
        return guard;
    }

    private void watch() {
        cluster.postmaster()
                .ifPresent(
                        server ->
                                server.onExit()
                                        .thenRunAsync(this::ended, Thread::startVirtualThread));
    }

    private void ended() {
        if (!closed) {
            LOG.error("PostgreSQL ended by itself or was killed; it is started again");
        }
        boolean back = false;
        while (!closed && !back && pause()) {
            back = tried();
        }
        if (back) {
            LOG.info("PostgreSQL is back");
            watch();
        }
    }

    private boolean tried() {
        try {
            startAgain.run();
            return true;
        } catch (IllegalStateException notYet) {
            LOG.warn("PostgreSQL does not start yet: {}", notYet.getMessage());
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException ending) {
            LOG.debug("The program is ending");
        }
    }
}
