package io.huni.adapter.meta.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.domain.connection.FaultKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, RETRY, META_UNAVAILABLE",
        "2, 0, RETRY, META_UNAVAILABLE",
        "2, 1504041, RETRY, META_UNAVAILABLE",
        "3, 0, GIVE_UP, PERMISSION_MISSING",
        "4, 0, WAIT, THROTTLED",
        "10, 0, GIVE_UP, PERMISSION_MISSING",
        "17, 2446079, WAIT, THROTTLED",
        "32, 0, WAIT, THROTTLED",
        "100, 0, GIVE_UP, LEAD_MISSING",
        "100, 33, GIVE_UP, LEAD_MISSING",
        "100, 1487534, ASK_FOR_LESS, META_UNAVAILABLE",
        "100, 1504018, ASK_FOR_LESS, META_UNAVAILABLE",
        "2, 1504038, ASK_FOR_LESS, META_UNAVAILABLE",
        "-3, 1504045, ASK_FOR_LESS, META_UNAVAILABLE",
        "-2, 2490547, RETRY, META_UNAVAILABLE",
        "102, 0, STOP, TOKEN_INVALID",
        "190, 0, GIVE_UP, LEADS_ACCESS_REVOKED",
        "190, 458, STOP, TOKEN_REVOKED",
        "190, 459, WAIT, ACCOUNT_CHECKPOINT",
        "190, 460, STOP, TOKEN_PASSWORD_CHANGED",
        "190, 463, STOP, TOKEN_EXPIRED",
        "190, 464, WAIT, ACCOUNT_CHECKPOINT",
        "190, 467, STOP, TOKEN_INVALID",
        "190, 492, GIVE_UP, LEADS_ACCESS_REVOKED",
        "190, 999, STOP, TOKEN_INVALID",
        "200, 0, GIVE_UP, PERMISSION_MISSING",
        "299, 0, GIVE_UP, PERMISSION_MISSING",
        "300, 0, RETRY, META_UNAVAILABLE",
        "341, 0, WAIT, THROTTLED",
        "368, 0, WAIT, BLOCKED_FOR_POLICY",
        "613, 1996, WAIT, THROTTLED",
        "803, 0, GIVE_UP, LEAD_MISSING",
        "2500, 0, GIVE_UP, LEAD_MISSING",
        "80000, 0, WAIT, THROTTLED",
        "80005, 0, WAIT, THROTTLED",
        "80014, 0, WAIT, THROTTLED",
        "80015, 0, RETRY, META_UNAVAILABLE",
        "0, 0, RETRY, META_UNAVAILABLE",
        "987654, 0, RETRY, META_UNAVAILABLE"
    })
    void judgesByCodeAndSubcode(int code, int subcode, Reaction reaction, FaultKey fault) {
        assertThat(judge(new GraphError(code, subcode, "(#" + code + ") Une erreur")))
                .isEqualTo(new GraphErrors.Verdict(reaction, fault));
    }

    @Test
    void onlyTheMessageOfCodeOneSaysThatTooMuchWasAsked() {
        String message = "Please reduce the amount of data you're asking for, then retry";

        assertThat(judge(new GraphError(1, 0, message)).reaction())
                .isEqualTo(Reaction.ASK_FOR_LESS);
        assertThat(judge(new GraphError(2, 0, message)).reaction()).isEqualTo(Reaction.RETRY);
    }

    @Test
    void codeOneHundredMayMeanAMissingPermission() {
        assertThat(judge(new GraphError(100, 0, "(#100) Missing Permissions")))
                .isEqualTo(new GraphErrors.Verdict(Reaction.GIVE_UP, FaultKey.PERMISSION_MISSING));
        assertThat(
                        judge(
                                        new GraphError(
                                                100,
                                                33,
                                                "does not exist, cannot be loaded due to missing"
                                                        + " permissions"))
                                .fault())
                .isEqualTo(FaultKey.LEAD_MISSING);
    }

    private static GraphErrors.Verdict judge(GraphError error) {
        return GraphErrors.judge(error, FaultKey.LEAD_MISSING);
    }
}
