package io.huni.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreLevelTest {
    @ParameterizedTest
    @CsvSource({
        "1000,VERY_GOOD",
        "800,VERY_GOOD",
        "799,GOOD",
        "600,GOOD",
        "599,MEDIUM",
        "400,MEDIUM",
        "399,LOW",
        "200,LOW",
        "199,VERY_LOW",
        "0,VERY_LOW"
    })
    void beginsAtItsLowestScore(int tenths, ScoreLevel level) {
        assertThat(new Score(tenths).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void holdsItsOwnLowestScore(ScoreLevel level) {
        assertThat(new Score(level.fromTenths()).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesScoresOutsideZeroToHundred(int tenths) {
        assertThatThrownBy(() -> new Score(tenths)).isInstanceOf(Refused.class);
    }

    @Test
    void showsHalfPointsExactly() {
        assertThat(new Score(875).points()).isEqualByComparingTo("87.5");
    }
}
