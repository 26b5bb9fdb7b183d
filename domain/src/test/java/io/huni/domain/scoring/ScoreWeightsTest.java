package io.huni.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreWeightsTest {
    @Test
    void standardGivesAHundred() {
        ScoreWeights standard = ScoreWeights.standard();

        assertThat(
                        standard.contactBoth()
                                + standard.freshness()
                                + standard.service()
                                + standard.engagementMany()
                                + standard.ageHour())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "300,301,200,250,150,75,100,50", // one contact earns more than both
        "300,150,200,250,150,151,100,50", // few answers earn more than many
        "300,150,200,250,150,75,100,101", // a day old earns more than an hour
        "-1,0,200,250,150,75,100,50",
        "300,-1,200,250,150,75,100,50",
        "300,150,-1,250,150,75,100,50",
        "300,150,200,-1,150,75,100,50",
        "300,150,200,250,-1,0,100,50",
        "300,150,200,250,150,75,100,-1",
        "300,150,201,250,150,75,100,50", // 100.1 points
        "0,0,0,0,0,0,0,0", // nothing to earn
        "2147483647,0,1,0,2147483647,0,502,0" // overflows to 500
    })
    void refusesWeightsThatCannotBe(
            int both, int one, int fresh, int service, int many, int few, int hour, int day) {
        assertThatThrownBy(() -> new ScoreWeights(both, one, fresh, service, many, few, hour, day))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.NUMBER_OUT_OF_RANGE));
    }
}
