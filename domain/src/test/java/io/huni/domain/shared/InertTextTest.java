package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class InertTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|'=1+1",
                "+cmd|'+cmd",
                "-2|'-2",
                "@x|'@x",
                "  =1|  '=1",
                "＝1|'＝1",
                "a;=b|a;'=b",
                "a, -b|a, '-b",
                "a;=1|a;'=1",
                "2,-5|2,-5",
                "Ayşe-Gül|Ayşe-Gül",
                "ada+1@x.example|ada+1@x.example"
            })
    void formulasAreNoneAnyMore(String given, String written) {
        assertThat(InertText.untyped(given)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\u0000=1", "\u202e=1", "\ufeff=1"})
    void whatIsNotSeenHidesNoFormula(String given) {
        assertThat(InertText.untyped(given).strip()).isEqualTo("'=1");
    }

    @Test
    void textsThatHaveATypeOnlyLoseWhatIsNotSeen() {
        assertThat(InertText.of("=a\tb\r\nc\u202ed\u2066e\u0007")).isEqualTo("=a b\ncde");
        assertThat(InertText.of("Ğüşİöç ñ é")).isEqualTo("Ğüşİöç ñ é");
        assertThat(InertText.of("محمد 李 👍")).isEqualTo("محمد 李 👍");
    }

    /** Whatever is thrown at it, nothing that a spreadsheet would calculate is left. */
    @Test
    void noTextOfAnyKindBeginsAFormula() {
        Random random = new Random(20261128);
        String alphabet = "=+-@;, \t\r\n\"'a1\u202e\u200f\uff1d\u0000ş";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(InertText.untyped(text.toString()))
                    .doesNotMatch("(?s)\\s*[=+\\-@\uff1d].*")
                    .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|[\u202e\u200f]");
        }
    }
}
