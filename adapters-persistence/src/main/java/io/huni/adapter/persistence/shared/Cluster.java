package io.huni.adapter.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a PostgreSQL server, looked at before it is started. */
record Cluster(Path directory) {
    private static final String MAJOR = "18";
    private static final int PORT_LINE = 3;
    private static final int PATIENCE_MILLIS = 500;

    /** Refuses a cluster of another major version before anything touches it. */
    void check() {
        Path version = directory.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        String major = read(version).getFirst().strip();
        if (!MAJOR.equals(major)) {
            throw new IllegalStateException(
                    "The data in %s is of PostgreSQL %s and this program brings PostgreSQL %s."
                                    .formatted(directory, major, MAJOR)
                            + " Dump it with the version that made it and restore it into an empty"
                            + " data directory, or point HUNI_DB_URL to a server of your own.");
        }
    }

    /** The port of a server of ours that still runs, else the wanted one. */
    int portToUse(int wanted) {
        Path pid = directory.resolve("postmaster.pid");
        if (Files.exists(pid)) {
            List<String> lines = read(pid);
            int running = lines.size() > PORT_LINE ? number(lines.get(PORT_LINE)) : 0;
            if (running > 0 && answers(running)) {
                return running;
            }
        }
        return wanted == 0 ? free() : unused(wanted);
    }

    /** The process that the cluster's own note names, when it lives. */
    Optional<ProcessHandle> postmaster() {
        Path pid = directory.resolve("postmaster.pid");
        return Files.exists(pid)
                ? read(pid).stream()
                        .findFirst()
                        .flatMap(line -> ProcessHandle.of(number(line)))
                        .filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private static int unused(int wanted) {
        if (answers(wanted)) {
            throw new IllegalStateException(
                    "Port %d is taken by another program. Set HUNI_DB_PORT to a free one."
                            .formatted(wanted));
        }
        return wanted;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int number(String line) {
        try {
            return Integer.parseInt(line.strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }
}
