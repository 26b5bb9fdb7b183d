package io.huni.adapter.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts calls in hours that begin with a caller's first call. Of this node alone: callers of two
 * nodes have twice the room, and nobody waits for a database to be counted.
 */
final class CallCounter {
    static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private final Clock clock;
    private final Cache<String, Window> windows =
            Caffeine.newBuilder().expireAfterAccess(HOUR).maximumSize(MOST).build();

    CallCounter(Clock clock) {
        this.clock = clock;
    }

    /** Counts this call and says how much room it leaves. */
    Room count(String caller, int limit) {
        Instant now = clock.instant();
        Window window =
                windows.asMap()
                        .compute(
                                caller,
                                (key, before) ->
                                        before == null || !now.isBefore(before.until)
                                                ? new Window(now.plus(HOUR), 1)
                                                : before.more());
        long seconds = Math.max(1, Duration.between(now, window.until).toSeconds());
        return new Room(limit, limit - window.calls, seconds);
    }

    private record Window(Instant until, int calls) {
        Window more() {
            return new Window(until, calls + 1);
        }
    }

    /**
     * @param left negative when the call is one too many
     * @param seconds until all of it is free again
     */
    record Room(int limit, int left, long seconds) {
        boolean isExceeded() {
            return left < 0;
        }
    }
}
