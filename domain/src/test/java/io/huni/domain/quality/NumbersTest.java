package io.huni.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;

class NumbersTest {
    @ParameterizedTest
    @MethodSource("io.huni.domain.quality.NumberCases#all")
    void readsWhatPeopleWrite(NumberCases.Case one) {
        assertThat(Numbers.of(one.text()).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(one.number().map(BigDecimal::stripTrailingZeros));
    }
}
