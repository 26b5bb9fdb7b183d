package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Locale;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ayse@example.com",
                " AYSE@Example.COM ",
                "a.b+c@sub.example.co",
                "o'neil@example.com",
                "x_1-2@a-b.example.museum",
                "1@1.example.com"
            })
    void acceptsAddresses(String text) {
        assertThat(EmailAddress.parse(text).orElseThrow().value())
                .isEqualTo(text.strip().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ayse",
                "ayse@",
                "@example.com",
                "ayse@example",
                "ayse@@example.com",
                "a yse@example.com",
                ".ayse@example.com",
                "ayse.@example.com",
                "a..b@example.com",
                "ayse@-example.com",
                "ayse@example-.com",
                "ayse@example..com",
                "ayse@example.c",
                "ayşe@example.com",
                "ayse@example.com\u0000",
                "ayse@example.com\nbcc: x@example.com",
                "<ayse@example.com>",
                "a@b.com, c@d.com"
            })
    void takesNothingElseForAnAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void lowersItsLettersWithoutRegardToALanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr"));
        try {
            assertThat(new EmailAddress("INFO@EXAMPLE.COM").value()).isEqualTo("info@example.com");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesHugeTextsAtOnceAndDoesNotRepeatThem() {
        String huge = "a.".repeat(500_000) + "@";

        assertThatThrownBy(() -> new EmailAddress(huge))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.parameters().get("value").toString())
                                        .hasSize(60));
    }

    @Test
    void endsForTextsMadeToKeepItBusy() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> EmailAddress.parse("a@" + "a-".repeat(120) + "!"));
    }
}
