package io.huni.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.outgoing.CallFault;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerRuleTest {
    @ParameterizedTest
    @CsvSource({
        "'', anything, true",
        "'\"status\":\\s*\"ok\"', '{\"status\": \"ok\"}', true",
        "^00, 00 12345, true",
        "^00, 01 bakiye yok, false"
    })
    void looksForItsPattern(String pattern, String answer, boolean success) {
        assertThat(new AnswerRule(pattern).holds(answer)).isEqualTo(success);
    }

    @Test
    @Timeout(10)
    void aPatternThatDoesNotComeToAnEndHoldsNothing() {
        assertThat(new AnswerRule("^(a+)+$").holds("a".repeat(900) + "!")).isFalse();
    }

    @Test
    void whatIsNoPatternIsRefused() {
        assertThatThrownBy(() -> new AnswerRule("("))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.pointer()).isEqualTo("/success"));
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, 401, TOKEN_REFUSED",
        "REFUSED, 403, TOKEN_REFUSED",
        "REFUSED, 422, REFUSED",
        "THROTTLED, 429, THROTTLED",
        "SERVER_FAILED, 503, SERVER_FAILED",
        "SERVER_FAILED, 504, OUTCOME_UNKNOWN",
        "TIMED_OUT, 0, OUTCOME_UNKNOWN",
        "BROKEN_OFF, 0, OUTCOME_UNKNOWN",
        "UNREACHABLE, 0, UNREACHABLE",
        "ADDRESS_FORBIDDEN, 0, ADDRESS_UNFIT",
        "REDIRECTED, 302, ADDRESS_UNFIT"
    })
    void aFailedCallIsAFaultOfTheChannel(CallFault call, int status, ChannelFault fault) {
        assertThat(ChannelFault.of(call, status)).isEqualTo(fault);
    }

    @ParameterizedTest
    @EnumSource(CallFault.class)
    void everyFailedCallHasOne(CallFault call) {
        assertThat(ChannelFault.of(call, 0).key()).matches("[a-z-]+");
    }
}
