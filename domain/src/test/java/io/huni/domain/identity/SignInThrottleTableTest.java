package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** How long a guesser waits, by the tries so far in seconds before now, and what holds for all. */
class SignInThrottleTableTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | 0",
                "0                               | 0",
                "0 0 0 0                         | 0",
                "0 0 0 0 0                       | 30",
                "29 29 29 29 29                  | 1",
                "30 30 30 30 30                  | 0",
                "600 500 400 300 0               | 30",
                "600 500 400 300 200             | 0",
                "600 500 400 300 200 0           | 60",
                "600 500 400 300 200 59          | 1",
                "600 500 400 300 200 60          | 0",
                "0 0 0 0 0 0 0                   | 120",
                "0 0 0 0 0 0 0 0                 | 240",
                "0 0 0 0 0 0 0 0 0               | 480",
                "0 0 0 0 0 0 0 0 0 0             | 900",
                "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | 900",
                "899 899 899 899 0               | 30",
                "900 899 899 899 0               | 0",
                "900 900 900 900 900 900 0       | 0",
                "0 200 300 400 500               | 30"
            })
    void anAccountWaits(String secondsAgo, long seconds) {
        assertThat(SignInThrottle.OF_ACCOUNT.wait(tries(secondsAgo), NOW)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "49, 0", "50, 30", "51, 60", "52, 120", "54, 480", "55, 900", "500, 900"})
    void anAddressThatAnOfficeSharesWaitsLater(int tries, long seconds) {
        List<Instant> atOnce = Collections.nCopies(tries, NOW);

        assertThat(SignInThrottle.OF_ADDRESS.wait(atOnce, NOW)).hasSeconds(seconds);
    }

    @RepeatedTest(20)
    void theWaitIsNeverNegativeNorLongerThanTheWindow(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            Duration wait = throttle(random).wait(tries(random), NOW);

            assertThat(wait).isBetween(Duration.ZERO, Duration.ofMinutes(15));
        }
    }

    @RepeatedTest(20)
    void whoWaitsAsLongAsToldMayTry(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            SignInThrottle throttle = throttle(random);
            List<Instant> tries = tries(random);
            Duration wait = throttle.wait(tries, NOW);

            assertThat(throttle.wait(tries, NOW.plus(wait))).isZero();
        }
    }

    @RepeatedTest(20)
    void theWaitNeverGrowsWhileNobodyTries(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            SignInThrottle throttle = throttle(random);
            List<Instant> tries = tries(random);
            Instant later = NOW.plusSeconds(random.nextInt(1_200));

            assertThat(throttle.wait(tries, later)).isLessThanOrEqualTo(throttle.wait(tries, NOW));
        }
    }

    @RepeatedTest(20)
    void oneMoreTryNeverShortensTheWait(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            SignInThrottle throttle = throttle(random);
            List<Instant> tries = tries(random);
            List<Instant> oneMore = new ArrayList<>(tries);
            oneMore.add(NOW);

            assertThat(throttle.wait(oneMore, NOW))
                    .isGreaterThanOrEqualTo(throttle.wait(tries, NOW));
        }
    }

    @RepeatedTest(20)
    void neitherTheOrderOfTriesNorForgottenOnesMatter(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 200; round++) {
            SignInThrottle throttle = throttle(random);
            List<Instant> tries = tries(random);
            List<Instant> shuffled = new ArrayList<>(tries);
            shuffled.add(NOW.minus(throttle.window()));
            shuffled.add(NOW.minus(Duration.ofDays(1)));
            Collections.shuffle(shuffled, random);

            assertThat(throttle.wait(shuffled, NOW)).isEqualTo(throttle.wait(tries, NOW));
        }
    }

    private static SignInThrottle throttle(Random random) {
        return random.nextBoolean() ? SignInThrottle.OF_ACCOUNT : SignInThrottle.OF_ADDRESS;
    }

    private static List<Instant> tries(Random random) {
        return random.ints(random.nextInt(70), 0, 1_200).mapToObj(NOW::minusSeconds).toList();
    }

    private static List<Instant> tries(String secondsAgo) {
        return Stream.of(secondsAgo.split(" "))
                .filter(ago -> !ago.isEmpty())
                .map(ago -> NOW.minusSeconds(Long.parseLong(ago)))
                .toList();
    }
}
