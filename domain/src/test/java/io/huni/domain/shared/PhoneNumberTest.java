package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"+905321234567", "+14155552671", "+3531234567", "+123456789012345"})
    void acceptsTheInternationalForm(String e164) {
        assertThat(new PhoneNumber(e164).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05321234567",
                "905321234567",
                "+0532123456",
                "+90 532",
                "+123456",
                "+1234567890123456",
                "+90532123456\u0660"
            })
    void refusesEveryOther(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.errorKey())
                                        .isEqualTo(SharedErrorKey.PHONE_MALFORMED));
    }
}
