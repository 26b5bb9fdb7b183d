package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\ud83d", "\u200b", "\u202a",
                "\u202d", "\u202e", "\u2060", "\u2066", "\u2069", "\ufeff"
            })
    void leavesOutWhatCannotBeSeenAndWhatTurnsTheTextAround(String sign) {
        assertThat(Legible.of("fatura" + sign + "gpj.exe")).isEqualTo("faturagpj.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ayşe\nYılmaz\tİzmir",
                "👩‍👩‍👧 aile",
                "محمد \u200fعلي",
                "می\u200cخواهم",
                "<b>&amp;</b>",
                ""
            })
    void leavesEverythingThatIsRead(String text) {
        assertThat(Legible.of(text)).isEqualTo(text);
    }

    @Test
    void leavesNothingOfATextThatIsNone() {
        assertThat(Legible.of("\u202e\u202c\u0000")).isEmpty();
    }
}
