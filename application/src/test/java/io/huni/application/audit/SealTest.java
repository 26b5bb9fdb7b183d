package io.huni.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final String HASH = "0f".repeat(32);

    @Test
    void isReadAsItIsWritten() {
        assertThat(Seal.of("18240-" + HASH)).isEqualTo(new Seal(18_240, HASH));
        assertThat(new Seal(18_240, HASH)).hasToString("18240-" + HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18240", "0-HASH", "-1-HASH", "1-HASH0", "1-xx", "1HASH"})
    void isRefusedWhenItIsNone(String text) {
        assertThatThrownBy(() -> Seal.of(text.replace("HASH", HASH)))
                .hasMessage("shared.value-unknown");
    }
}
