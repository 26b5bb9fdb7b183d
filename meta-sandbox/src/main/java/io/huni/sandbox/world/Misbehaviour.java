package io.huni.sandbox.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the stand-in has been told to do wrong. Safe for many threads. */
public final class Misbehaviour {
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, Integer> deadTokens = new HashMap<>();
    private WebhookHabits habits = WebhookHabits.good();
    private int mostLeadsOfACall = Integer.MAX_VALUE;

    /**
     * Does the fault to the next {@code times} calls whose path holds {@code path}, after {@code
     * skip} good ones.
     */
    public synchronized void next(String path, int skip, int times, Fault fault) {
        pending.add(new Pending(path, skip, times, fault));
    }

    /** What to do to this call, if anything. */
    public synchronized Optional<Fault> onCall(String path) {
        for (Pending each : pending) {
            if (each.hits(path)) {
                pending.removeIf(Pending::isOver);
                return Optional.of(each.fault);
            }
        }
        return Optional.empty();
    }

    public synchronized void killToken(String token, int subcode) {
        deadTokens.put(token, subcode);
    }

    public synchronized void reviveToken(String token) {
        deadTokens.remove(token);
    }

    synchronized Optional<Integer> deadSubcode(String token) {
        return Optional.ofNullable(deadTokens.get(token));
    }

    public synchronized void webhooks(WebhookHabits wanted) {
        habits = wanted;
    }

    public synchronized WebhookHabits webhooks() {
        return habits;
    }

    /** More leads than this in one call are refused with "reduce the amount of data". */
    public synchronized void refuseAbove(int leads) {
        mostLeadsOfACall = leads;
    }

    public synchronized int mostLeadsOfACall() {
        return mostLeadsOfACall;
    }

    /** Behaves well again. */
    public synchronized void stop() {
        pending.clear();
        deadTokens.clear();
        habits = WebhookHabits.good();
        mostLeadsOfACall = Integer.MAX_VALUE;
    }

    /** One way to do a call wrong. */
    public sealed interface Fault {
        /** An error of Meta's in its envelope. */
        record Error(int status, int code, int subcode, String message) implements Fault {}

        /** A good answer, late. */
        record Delay(Duration by) implements Fault {}

        /** No answer at all. */
        record Hang() implements Fault {}

        /** Half of the answer, and never the rest. */
        record Cut() implements Fault {}

        /** An answer that is no JSON. */
        record WrongJson() implements Fault {}
    }

    /**
     * How webhooks are sent.
     *
     * @param repeat how often each delivery is sent, at least 1
     * @param drop sends nothing
     * @param reverse several changes of one delivery in reverse order
     * @param numericIds ids as JSON numbers, as Meta's documentation shows them
     * @param together how many changes go into one delivery at most
     */
    public record WebhookHabits(
            int repeat, boolean drop, boolean reverse, boolean numericIds, int together) {
        private static final int MOST_TOGETHER = 1_000;

        public static WebhookHabits good() {
            return new WebhookHabits(1, false, false, false, MOST_TOGETHER);
        }
    }

    private static final class Pending {
        private final String path;
        private final Fault fault;
        private int skip;
        private int left;

        Pending(String path, int skip, int times, Fault fault) {
            this.path = path;
            this.skip = skip;
            this.left = times;
            this.fault = fault;
        }

        boolean hits(String called) {
            if (!called.contains(path) || left == 0) {
                return false;
            }
            if (skip > 0) {
                skip--;
                return false;
            }
            left--;
            return true;
        }

        boolean isOver() {
            return left == 0;
        }
    }
}
