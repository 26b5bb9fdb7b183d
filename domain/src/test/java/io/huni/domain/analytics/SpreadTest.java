package io.huni.domain.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

class SpreadTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void percentilesLieWithinAThirtySecondPartOfThoseThatAreSorted(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Integer> seconds =
                    IntStream.range(0, 1 + random.nextInt(300))
                            .map(each -> (int) Math.exp(random.nextDouble() * 17))
                            .sorted()
                            .boxed()
                            .toList();
            Spread spread = Spread.of(seconds);

            for (int percent : List.of(1, 50, 90, 100)) {
                int rank = (seconds.size() * percent + 99) / 100;
                long exact = seconds.get(rank - 1);
                assertThat(spread.percentile(percent).getAsLong())
                        .isBetween((long) (exact * 31.0 / 32), (long) (exact * 33.0 / 32) + 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "15,15", "16,16", "31,31", "32,32", "33,32", "600,591", "86400,88063"})
    void tellsTheMiddleOfItsBucket(int seconds, long told) {
        assertThat(Spread.of(List.of(seconds)).percentile(50)).isEqualTo(OptionalLong.of(told));
    }

    @Test
    void everySecondFallsIntoOneBucketAndTheyRise() {
        int last = -1;
        for (int seconds = 0; seconds < 200_000; seconds++) {
            int bucket = Spread.bucket(seconds);
            assertThat(bucket).isBetween(last, last + 1);
            last = bucket;
        }
        assertThat(Spread.bucket(Spread.LONGEST)).isEqualTo(Spread.BUCKETS - 1);
        assertThat(Spread.bucket(Integer.MAX_VALUE)).isEqualTo(Spread.BUCKETS - 1);
    }

    @Test
    void nobodyHasAnsweredNothing() {
        AnswerTimes none = AnswerTimes.none();

        assertThat(none.answered()).isZero();
        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.p90()).isEmpty();
        assertThat(none.least()).isEmpty();
        assertThat(none.most()).isEmpty();
    }
}
