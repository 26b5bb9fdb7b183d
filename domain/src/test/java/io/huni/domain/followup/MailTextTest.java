package io.huni.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.stream.Stream;

class MailTextTest {
    @ParameterizedTest
    @CsvSource({
        "Elif,Elif",
        "<b>Elif</b>,\\<b\\>Elif\\</b\\>",
        "# Elif,\\# Elif",
        "+90 532,+90 532",
        "1. Elif,1\\. Elif",
        "*Elif_,\\*Elif\\_",
        "{first_name},\\{first\\_name\\}",
    })
    void aValueIsNothingButText(String value, String quoted) {
        assertThat(Markdown.quoted(value)).isEqualTo(quoted);
    }

    @Test
    void aNameOfSeveralLinesAddsNoHeaderAndNoParagraph() {
        MailText text =
                new MailText(MailLanguage.TR, "Merhaba {full_name}", "Sayın {full_name}")
                        .filled(Map.of("full_name", "Elif\r\nBcc: x@y.test\n\n# Selam"));

        assertThat(text.plainSubject()).isEqualTo("Merhaba Elif Bcc: x@y.test # Selam");
        assertThat(text.body()).isEqualTo("Sayın Elif Bcc: x@y.test # Selam");
    }

    @Test
    void whatWasFilledOnceIsNotFilledAgain() {
        MailText once =
                new MailText(MailLanguage.TR, "{full_name}", "{full_name}")
                        .filled(Map.of("full_name", "{organisation}"));

        MailText twice = once.filled(Map.of("organisation", "Huni"));

        assertThat(twice.plainSubject()).isEqualTo("{organisation}");
        assertThat(twice.body()).isEqualTo("\\{organisation\\}");
    }

    @ParameterizedTest
    @MethodSource
    void whatLiesTooDeepInOneAnotherIsRefused(String body) {
        MailText text = new MailText(MailLanguage.TR, "Merhaba", body);

        assertThatThrownBy(text::requireShallow)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("followup.text-too-deep");
    }

    static Stream<String> whatLiesTooDeepInOneAnotherIsRefused() {
        return Stream.of(
                "a\n" + ">".repeat(101),
                ">".repeat(19_000) + "a",
                "- ".repeat(9_000) + "a",
                "+\t".repeat(30) + "a",
                "1. ".repeat(40) + "a",
                "a\n" + "\t".repeat(26) + "- a",
                "*".repeat(9_900) + "a" + "*".repeat(9_900),
                "*a _a ".repeat(201),
                "![".repeat(401) + "a" + "](b)".repeat(401),
                "*\u2003\n\u2003*".repeat(201),
                "> *a\n>\n".repeat(401),
                "*a\r\r\n".repeat(401));
    }

    @ParameterizedTest
    @MethodSource
    void whatPeopleWriteIsNotDeep(String body) {
        new MailText(MailLanguage.TR, "Merhaba", body).requireShallow();
    }

    static Stream<String> whatPeopleWriteIsNotDeep() {
        return Stream.of(
                "Merhaba **Elif**,\n\n> - _bir_\n>   1. iki\n\n[Site](https://x.test)",
                "-".repeat(300) + "\n\nBaşlık\n" + "=".repeat(300),
                "\\*".repeat(9_000),
                "**a**\n \t\n".repeat(2_000),
                ("- **a** _b_\n".repeat(60) + "\n").repeat(10),
                "a\n" + " ".repeat(100) + "a");
    }

    @Test
    void aSubjectThatWouldBeEmptyNamesTheHouse() {
        MailText text =
                new MailText(MailLanguage.TR, "{first_name}", "Merhaba")
                        .filled(Map.of("organisation", "Huni"));

        assertThat(text.subject()).isEqualTo("Huni");
    }
}
