package io.huni.domain.followup;

import static io.huni.domain.followup.FollowupFixture.aRule;
import static io.huni.domain.followup.FollowupFixture.aTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowupRuleTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 129_601})
    void waitsForNinetyDaysAtMost(int minutes) {
        assertThatThrownBy(() -> aRule().after(minutes).rule())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("shared.number-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 129_600})
    void mayGoAtOnceOrInNinetyDays(int minutes) {
        assertThat(aRule().after(minutes).rule().delayMinutes()).isEqualTo(minutes);
    }

    @Test
    void isCalledSomethingInOneLine() {
        assertThat(aRule().called(" Hoş\ngeldiniz ").rule().name()).isEqualTo("Hoş geldiniz");
        assertThatThrownBy(() -> aRule().called(" \u202e ").rule())
                .hasMessageContaining("shared.text-missing");
    }

    @Test
    void aTemplateSaysSomethingUnderASubjectOfOneLine() {
        assertThat(aTemplate().about("Merhaba\r\nBcc: x@y.test").template().text().subject())
                .isEqualTo("Merhaba Bcc: x@y.test");
        assertThatThrownBy(() -> aTemplate().saying("  ").template())
                .hasMessageContaining("shared.text-missing");
        assertThatThrownBy(() -> aTemplate().about("x".repeat(201)).template())
                .hasMessageContaining("shared.text-too-long");
    }
}
