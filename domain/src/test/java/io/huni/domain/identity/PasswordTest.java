package io.huni.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"şeker-kamış", "0123456798", "          ", "correct horse battery staple"})
    void acceptsTenCharactersOfAnyKind(String plain) {
        assertThatCode(() -> new Password(plain)).doesNotThrowAnyException();
    }

    @Test
    void refusesShortOnesWithTheMinimum() {
        Refused refused = catchThrowableOfType(Refused.class, () -> new Password("123456789"));

        assertThat(refused.errorKey()).isEqualTo(IdentityErrorKey.PASSWORD_TOO_SHORT);
        assertThat(refused.parameters()).containsEntry("minimum", 10);
        assertThat(refused.pointer()).isEqualTo("/password");
    }

    @Test
    void refusesOverlongOnes() {
        Refused refused = catchThrowableOfType(Refused.class, () -> new Password("x".repeat(201)));

        assertThat(refused.errorKey()).isEqualTo(SharedErrorKey.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "QWERTYUIOP"})
    void refusesTheCommonest(String plain) {
        Refused refused = catchThrowableOfType(Refused.class, () -> new Password(plain));

        assertThat(refused.errorKey()).isEqualTo(IdentityErrorKey.PASSWORD_TOO_EASY);
    }

    @Test
    void refusesTheOwnersAddressInIt() {
        EmailAddress email = new EmailAddress("ayse@example.com");

        assertThat(
                        catchThrowableOfType(
                                        Refused.class,
                                        () -> new Password("x AYSE@example.com").notLike(email))
                                .errorKey())
                .isEqualTo(IdentityErrorKey.PASSWORD_TOO_EASY);
        assertThat(new Password("bambaşka bir şey").notLike(email).plain())
                .isEqualTo("bambaşka bir şey");
    }

    @Test
    void showsNothingOfItself() {
        assertThat(new Password("çok gizli parola").toString()).doesNotContain("gizli");
    }
}
