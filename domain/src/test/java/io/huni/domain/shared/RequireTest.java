package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

class RequireTest {
    @Test
    void trimsAndTakesOutWhatNobodyCanRead() {
        assertThat(Require.text("name", " Ay\u0000şe\ud83d ", 10)).isEqualTo("Ayşe");
        assertThat(Require.text("note", "iki\nsatır\t!", 20)).isEqualTo("iki\nsatır\t!");
    }

    @Test
    void aNameIsOneLineAndTurnsNothingAround() {
        assertThat(Require.line("name", " Ayşe\r\n\u202eBcc:\u00a0 x\t", 20))
                .isEqualTo("Ayşe Bcc: x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000", "\u0007\u0085"})
    void refusesEmptyTexts(String text) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Require.text("name", text, 10));

        assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.TEXT_MISSING);
        assertThat(refused.pointer()).isEqualTo("/name");
    }

    @Test
    void refusesLongTextsWithTheirLimit() {
        Refused refused = catchThrowableOfType(Refused.class, () -> Require.text("name", "abc", 2));

        assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.TEXT_TOO_LONG);
        assertThat(refused.parameters()).containsEntry("maximum", 2);
    }

    @Test
    void includesBothEndsOfARange() {
        assertThat(Require.between("limit", 1, 1, 3)).isEqualTo(1);
        assertThat(Require.between("limit", 3, 1, 3)).isEqualTo(3);
        assertThatThrownBy(() -> Require.between("limit", 0, 1, 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Require.between("limit", 4, 1, 3)).isInstanceOf(Refused.class);
    }

    @Test
    void readsCanonicalIdsInAnyCase() {
        UUID id = UUID.fromString("0193f0f0-0000-7000-8000-00000000abcd");

        assertThat(Require.uuid(id.toString())).isEqualTo(id);
        assertThat(Require.uuid("0193F0F0-0000-7000-8000-00000000ABCD")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "x",
                "0193f0f0-0000-7000-8000-00000000abcd0",
                "0193f0f000007000800000000000abcd"
            })
    void refusesOtherFormsOfIds(String text) {
        assertThatThrownBy(() -> Require.uuid(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.ID_MALFORMED));
    }

    @Test
    void repeatsNoMoreThanTheBeginningOfAWrongId() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> Require.uuid("x".repeat(10_000)));

        assertThat(refused.parameters().get("value").toString()).hasSize(60);
    }
}
