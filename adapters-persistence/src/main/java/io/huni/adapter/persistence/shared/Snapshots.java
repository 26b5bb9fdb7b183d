package io.huni.adapter.persistence.shared;

import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Streams what a statement finds in one {@link Snapshot}. A connection of its own for each, so that
 * a long export takes none from those who wait for a screen; few at once; none for longer than a
 * reader may hold a moment of the database, and a reader who stops taking loses it sooner. COPY
 * needs JDBC, which blocks: on threads of its own, and only while rows are asked for.
 */
public final class Snapshots implements AutoCloseable {
    private static final int FIRST = 50;
    private static final int SLICE = 250;
    private static final int RETRY_SECONDS = 15;

    private final DatabaseSettings settings;
    private final Limits limits;
    private final Semaphore room;
    private final Scheduler scheduler;

    public Snapshots(DatabaseSettings settings, Limits limits) {
        this.settings = settings;
        this.limits = limits;
        this.room = new Semaphore(limits.atOnce());
        this.scheduler = Schedulers.newBoundedElastic(limits.atOnce() + 1, 1_000, "snapshots");
    }

    /**
     * @param busy what to refuse with when there is no room
     * @param begin begins a copy and says how its rows are read
     */
    public <T> Flux<List<T>> read(String scope, ErrorKey busy, Beginning<T> begin) {
        return Flux.using(() -> open(scope, busy), snapshot -> slices(snapshot, begin), this::end)
                .subscribeOn(scheduler)
                .timeout(limits.stall())
                .takeUntilOther(
                        Mono.delay(limits.longest())
                                .then(Mono.error(() -> new TimeoutException("read too slowly"))))
                .onErrorMap(TimeoutException.class, late -> away());
    }

    private Snapshot open(String scope, ErrorKey busy) {
        if (!room.tryAcquire()) {
            throw new Refused(busy, Map.of("retryAfterSeconds", RETRY_SECONDS));
        }
        try {
            return Snapshot.open(settings, scope);
        } catch (SQLException unreachable) {
            room.release();
            throw away();
        }
    }

    private void end(Snapshot snapshot) {
        snapshot.close();
        room.release();
    }

    private static <T> Flux<List<T>> slices(Snapshot snapshot, Beginning<T> begin) {
        return Flux.generate(
                () -> new Reading<>(snapshot, begin),
                (reading, sink) -> {
                    try {
                        List<T> slice = reading.next();
                        if (slice.isEmpty()) {
                            sink.complete();
                        } else {
                            sink.next(slice);
                        }
                    } catch (SQLException | RuntimeException broken) {
                        if (snapshot.isClosed()) {
                            sink.complete();
                        } else {
                            sink.error(isAway(broken) ? away() : broken);
                        }
                    }
                    return reading;
                });
    }

    private static Refused away() {
        return new Refused(SharedErrorKey.UNAVAILABLE);
    }

    /** The connection or the server is lost. */
    private static boolean isAway(Exception broken) {
        return broken instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().matches("08.*|57P.*");
    }

    @Override
    public void close() {
        scheduler.dispose();
    }

    /** Starts to copy; gives the reader of a row, which stands before its first cell. */
    @FunctionalInterface
    public interface Beginning<T> {
        Function<ByteBuffer, T> begin(Snapshot snapshot) throws SQLException;
    }

    /**
     * @param atOnce how many may be read at the same time on this node
     * @param stall how long nobody may ask for the next rows
     * @param longest how long one may be read altogether
     */
    public record Limits(int atOnce, Duration stall, Duration longest) {
        public static Limits standard() {
            return new Limits(3, Duration.ofMinutes(1), Duration.ofHours(1));
        }
    }

    private static final class Reading<T> {
        private final Snapshot snapshot;
        private final Beginning<T> begin;
        private @Nullable Function<ByteBuffer, T> reader;
        private int most = FIRST;

        Reading(Snapshot snapshot, Beginning<T> begin) {
            this.snapshot = snapshot;
            this.begin = begin;
        }

        List<T> next() throws SQLException {
            Function<ByteBuffer, T> read = reader == null ? begin.begin(snapshot) : reader;
            reader = read;
            List<T> slice = new ArrayList<>(most);
            ByteBuffer row = snapshot.next();
            while (row != null) {
                row.getShort();
                slice.add(read.apply(row));
                row = slice.size() < most ? snapshot.next() : null;
            }
            most = SLICE;
            return slice;
        }
    }
}
