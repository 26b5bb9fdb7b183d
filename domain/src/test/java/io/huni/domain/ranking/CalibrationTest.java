package io.huni.domain.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

import java.util.Random;

class CalibrationTest {
    /** A model that is twice as sure as it should be and too hopeful. */
    @Test
    void takesBackWhatAModelSaysTooMuch() {
        Random random = new Random(4);
        float[] margins = new float[20_000];
        boolean[] converted = new boolean[margins.length];
        for (int at = 0; at < margins.length; at++) {
            double truth = random.nextGaussian() * 1.5;
            margins[at] = (float) (2 * truth + 1);
            converted[at] = random.nextDouble() < 1 / (1 + Math.exp(-truth));
        }

        Calibration calibration = Calibration.of(margins, converted);

        assertThat(calibration.chance(1)).isCloseTo(0.5, offset(0.03));
        assertThat(calibration.chance(3)).isCloseTo(0.731, offset(0.03));
        assertThat(calibration.chance(-3)).isCloseTo(0.119, offset(0.03));
    }

    @Test
    void neverTurnsAnOrderAroundAndIsNeverCertain() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            float[] margins = new float[60];
            boolean[] converted = new boolean[margins.length];
            for (int at = 0; at < margins.length; at++) {
                margins[at] = (float) random.nextGaussian() * 3;
                converted[at] = random.nextBoolean();
            }
            Calibration calibration = Calibration.of(margins, converted);
            double before = 0;
            for (double margin = -1000; margin <= 1000; margin += 0.5) {
                double chance = calibration.chance(margin);
                assertThat(chance).isGreaterThanOrEqualTo(before).isBetween(0.005, 0.995);
                before = chance;
            }
        }
    }

    @Test
    void takesLogOddsAtTheirWordWhenThereIsNothingToTakeBack() {
        assertThat(Calibration.none().chance(0)).isEqualTo(0.5);
        assertThat(Calibration.none().chance(2)).isCloseTo(0.8808, offset(1e-4));
        assertThat(Calibration.none().chance(-2)).isCloseTo(0.1192, offset(1e-4));
    }
}
