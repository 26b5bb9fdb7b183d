package io.huni.domain.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

import java.util.Random;

class MeasuresTest {
    private static final boolean[] TWO_OF_FOUR = {false, false, true, true};

    @Test
    void countsInHowManyPairsTheOneThatConvertedWasFirst() {
        assertThat(auc(0.1, 0.2, 0.8, 0.9)).isEqualTo(1);
        assertThat(auc(0.9, 0.8, 0.2, 0.1)).isZero();
        assertThat(auc(0.5, 0.5, 0.5, 0.5)).isEqualTo(0.5);
        assertThat(auc(0.1, 0.8, 0.8, 0.9)).isEqualTo(0.875);
    }

    private static double auc(double... chances) {
        return Measures.of(chances, TWO_OF_FOUR).auc();
    }

    @Test
    void agreesWithCountingAllPairs() {
        Random random = new Random(9);
        double[] chances = random.doubles(300).map(one -> Math.round(one * 20) / 20.0).toArray();
        boolean[] converted = new boolean[chances.length];
        for (int at = 0; at < converted.length; at++) {
            converted[at] = random.nextDouble() < chances[at];
        }
        double won = 0;
        int pairs = 0;
        for (int one = 0; one < chances.length; one++) {
            for (int other = 0; other < chances.length; other++) {
                if (converted[one] && !converted[other]) {
                    pairs++;
                    won += (Math.signum(chances[one] - chances[other]) + 1) / 2;
                }
            }
        }

        assertThat(Measures.of(chances, converted).auc()).isCloseTo(won / pairs, offset(1e-12));
    }

    @Test
    void measuresWhatChancesAreOffBy() {
        Measures measures = Measures.of(new double[] {0.2, 0.4, 0.6, 1}, TWO_OF_FOUR);

        assertThat(measures.brier()).isCloseTo((0.04 + 0.16 + 0.16 + 0) / 4, offset(1e-12));
        assertThat(measures.plainBrier()).isEqualTo(0.25);
    }

    @Test
    void comparesEachTenthWithWhatCameTrue() {
        Measures measures = Measures.of(new double[] {0.25, 0.29, 0.3, 1}, TWO_OF_FOUR);

        assertThat(measures.tenths())
                .containsExactly(
                        new Measures.Tenth(2, 2, 0.27, 0),
                        new Measures.Tenth(3, 1, 0.3, 1),
                        new Measures.Tenth(9, 1, 1, 1));
    }

    @Test
    void hasNothingToSayOfNothing() {
        Measures none = Measures.of(new double[0], new boolean[0]);

        assertThat(none.auc()).isEqualTo(0.5);
        assertThat(none.tenths()).isEmpty();
    }
}
