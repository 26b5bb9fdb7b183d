package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.lead.Attribution.Named;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;

class AttributionTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", " 0 ", "", "  "})
    void takesZeroAndBlankForNoId(String id) {
        assertThat(new Named(Optional.of(id), Optional.of(" "))).isEqualTo(Named.NONE);
        assertThat(ofPage(id).pageId()).isEmpty();
    }

    @Test
    void keepsIdsLongerThanAnyNumber() {
        assertThat(new Named(Optional.of("120210987654321098765"), Optional.empty()).id())
                .contains("120210987654321098765");
        assertThat(new Named(Optional.of("00"), Optional.empty()).id()).contains("00");
    }

    @Test
    void takesOutWhatNoDatabaseCanHold() {
        assertThat(ofPage("1").clickIds()).containsExactly(Map.entry("fbclid", "IwAR0"));
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(Attribution.none().campaign()).isEqualTo(Named.NONE);
        assertThat(Attribution.none().utm()).isEqualTo(Utm.none());
    }

    private static Attribution ofPage(String page) {
        return new Attribution(
                Named.NONE,
                Named.NONE,
                Named.NONE,
                Named.NONE,
                Optional.of(page),
                Optional.of("fb"),
                Optional.of(true),
                Utm.none(),
                Map.of("fb\u0000clid", "Iw\u0000AR0"));
    }
}
