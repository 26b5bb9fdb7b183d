package io.huni.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How long somebody who keeps guessing must wait: nothing for the first tries, then half a minute
 * that doubles with each further try, at most as long as tries are remembered.
 *
 * @param free tries without a wait
 * @param window how long a try is remembered
 */
public record SignInThrottle(int free, Duration window) {
    /** Of one account, wherever the tries come from. */
    public static final SignInThrottle OF_ACCOUNT = new SignInThrottle(5, Duration.ofMinutes(15));

    /** Of one network address, which a whole office may share. */
    public static final SignInThrottle OF_ADDRESS = new SignInThrottle(50, Duration.ofMinutes(15));

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 10;

    /** The tries that still count. */
    public List<Instant> remembered(List<Instant> tries, Instant now) {
        return tries.stream().filter(tried -> tried.isAfter(now.minus(window))).toList();
    }

    /** Zero when a try is allowed now. */
    public Duration wait(List<Instant> tries, Instant now) {
        List<Instant> remembered = remembered(tries, now);
        if (remembered.size() < free) {
            return Duration.ZERO;
        }
        Instant last = remembered.stream().max(Comparator.naturalOrder()).orElse(now);
        Duration left = Duration.between(now, last.plus(afterLast(remembered.size())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration afterLast(int tries) {
        int doublings = Math.min(tries - free, MOST_DOUBLINGS);
        Duration wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(window) < 0 ? wait : window;
    }
}
