package io.huni.domain.analytics;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How answer times are spread over buckets: one for each second below 32, above that sixteen for
 * each power of two. What is told of a bucket is its middle, at most a thirty-second part (3.2
 * percent) off.
 */
public final class Spread {
    /** Buckets end here: longer answers count as this long (388 days of work). */
    static final int LONGEST = (1 << 25) - 1;

    /** How many buckets there are. */
    public static final int BUCKETS = 352;

    private static final int SHARE = 16;

    private final long[] counts;
    private final long total;

    private Spread(long[] counts) {
        this.counts = counts;
        this.total = Arrays.stream(counts).sum();
    }

    /**
     * @param counts of each bucket, {@link #BUCKETS} of them
     */
    public static Spread of(long[] counts) {
        return new Spread(Arrays.copyOf(counts, BUCKETS));
    }

    /**
     * @param seconds of each answer
     */
    public static Spread of(Collection<Integer> seconds) {
        long[] counts = new long[BUCKETS];
        seconds.forEach(each -> counts[bucket(each)]++);
        return new Spread(counts);
    }

    /** The bucket into which an answer falls. */
    static int bucket(int seconds) {
        int kept = Math.clamp(seconds, 0, LONGEST);
        if (kept < SHARE) {
            return kept;
        }
        int shift = 27 - Integer.numberOfLeadingZeros(kept);
        return SHARE * (shift + 1) + (kept >> shift) - SHARE;
    }

    /** The middle of a bucket, in seconds. */
    static long middle(int bucket) {
        if (bucket < SHARE) {
            return bucket;
        }
        int shift = bucket / SHARE - 1;
        long lowest = (long) (SHARE + bucket % SHARE) << shift;
        return lowest + ((1L << shift) - 1) / 2;
    }

    /**
     * What so many percent of the answers took at most, in seconds; by nearest rank. Empty when
     * there is none.
     */
    public OptionalLong percentile(int percent) {
        long rank = Math.max(1, Math.ceilDiv(total * percent, 100L));
        long seen = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            seen += counts[bucket];
            if (seen >= rank) {
                return OptionalLong.of(middle(bucket));
            }
        }
        return OptionalLong.empty();
    }

    /** The quickest. */
    public OptionalLong least() {
        return used().findFirst().stream().mapToLong(Spread::middle).findFirst();
    }

    /** The slowest. */
    public OptionalLong most() {
        return used().mapToLong(Spread::middle).max();
    }

    private IntStream used() {
        return IntStream.range(0, BUCKETS).filter(bucket -> counts[bucket] > 0);
    }

    public long total() {
        return total;
    }
}
