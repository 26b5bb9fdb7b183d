package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    private static final String DIGEST = "000102030405060708090a0b0c0d0e0f";

    @Test
    void isFourGroupsWithoutLettersThatLookAlike() {
        assertThat(RecoveryCode.from(DIGEST).plain()).isEqualTo("abcd-efgh-ijkm-npqr");
        assertThat(RecoveryCode.from("ff".repeat(16)).plain()).isEqualTo("9999-9999-9999-9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd-efgh", "ABCD EFGH", " abcdefgh ", "a-b-c-d-e-f-g-h"})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(RecoveryCode.folded(typed)).isEqualTo("abcdefgh");
    }

    @Test
    void showsNothingInALog() {
        assertThat(RecoveryCode.from(DIGEST)).hasToString("RecoveryCode[…]");
    }
}
