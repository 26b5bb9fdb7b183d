package io.huni.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is asked, for the quota and for those who look on. */
public final class Calls {
    private static final Duration DAY = Duration.ofHours(24);
    private static final int KEPT = 50;

    private final Map<String, Deque<Instant>> ofPage = new HashMap<>();
    private final Map<String, Integer> byKind = new TreeMap<>();
    private final Deque<Call> last = new ArrayDeque<>();

    /**
     * Notes a call that counts against the page's quota and tells how many there were in 24 hours.
     */
    public synchronized int count(String page, Instant now) {
        Deque<Instant> moments = ofPage.computeIfAbsent(page, key -> new ArrayDeque<>());
        while (!moments.isEmpty() && moments.peekFirst().isBefore(now.minus(DAY))) {
            moments.removeFirst();
        }
        moments.addLast(now);
        return moments.size();
    }

    public synchronized void answered(Call call) {
        byKind.merge(call.kind(), 1, Integer::sum);
        last.addFirst(call);
        if (last.size() > KEPT) {
            last.removeLast();
        }
    }

    public synchronized Map<String, Integer> byKind() {
        return Map.copyOf(byKind);
    }

    public synchronized List<Call> last() {
        return List.copyOf(last);
    }

    /**
     * @param kind the call without its ids, for example {@code form/leads}
     */
    public record Call(Instant at, String method, String path, String kind, int status) {}
}
