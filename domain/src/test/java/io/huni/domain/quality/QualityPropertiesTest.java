package io.huni.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What holds for any criteria and whatever is known of them; the seed is the repetition. */
class QualityPropertiesTest {
    private static final int DRAWN = 200;

    @RepeatedTest(10)
    void isBetweenZeroAndAHundredOrUnknown(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            DimensionScore score = DimensionScore.of(judged(random));

            assertThat(score.score().orElse(0)).isBetween(0, 100);
            assertThat(score.score().isEmpty())
                    .isEqualTo(
                            score.reasons().stream()
                                    .allMatch(one -> one.verdict() == Verdict.UNKNOWN));
        }
    }

    @RepeatedTest(10)
    void neverFallsByWhatSpeaksForItAndNeverRisesByWhatSpeaksAgainstIt(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            List<Judged> before = judged(random);
            int which = random.nextInt(before.size());
            Criterion turned = before.get(which).criterion();
            List<Judged> after = new ArrayList<>(before);
            after.set(which, new Judged(turned, Verdict.MET));

            int difference = value(after) - value(before);
            assertThat(turned.points() > 0 ? difference : -difference).isNotNegative();
        }
    }

    @RepeatedTest(10)
    void reachesAHundredWhenAllSpeaksForIt(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Judged> all =
                judged(random).stream()
                        .map(one -> new Judged(one.criterion(), met(one.criterion())))
                        .toList();

        assertThat(DimensionScore.of(all).score()).hasValue(100);
    }

    private static Verdict met(Criterion criterion) {
        return criterion.points() > 0 ? Verdict.MET : Verdict.NOT_MET;
    }

    private static int value(List<Judged> judged) {
        return DimensionScore.of(judged).score().orElse(0);
    }

    private static List<Judged> judged(Random random) {
        Stream<Criterion> some =
                new RandomCriteria(random)
                        .next(1).all().stream()
                                .filter(one -> one.dimension() == Dimension.INTEREST);
        return some.map(one -> new Judged(one, Verdict.values()[random.nextInt(3)])).toList();
    }
}
