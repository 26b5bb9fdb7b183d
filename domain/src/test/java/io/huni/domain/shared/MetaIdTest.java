package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "9007199254740993", "120210987654321098765", " 102938475610293 "})
    void keepsEveryDigit(String text) {
        assertThat(new MetaId(text).value()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "01",
                "-1",
                "1.0",
                "9.007199254740993E15",
                "12a",
                "../me",
                "1/leads",
                "\u0661"
            })
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> new MetaId(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.ID_MALFORMED));
    }
}
