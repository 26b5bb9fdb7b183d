package io.huni.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class FoldedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "istanbul",
                "İSTANBUL",
                "ISTANBUL",
                "ıstanbul",
                "I\u0307stanbul",
                " İstanbul "
            })
    void takesTheFourLettersForOne(String text) {
        assertThat(Folded.of(text)).isEqualTo(new Folded("istanbul"));
    }

    @ParameterizedTest
    @CsvSource({
        "ÇAĞRI,cagri",
        "Şule,sule",
        "ÖZGÜR,ozgur",
        "s\u0327ule,sule",
        "Zoë,zoe",
        "MÜŞTERİ,musteri"
    })
    void findsTextTypedWithoutTurkishLetters(String text, String folded) {
        assertThat(Folded.of(text).value()).isEqualTo(folded);
    }

    @Test
    void findsAPart() {
        assertThat(Folded.of("Hangi İŞLEM?").contains("islem")).isTrue();
        assertThat(Folded.of("Hangi gün?").contains("islem")).isFalse();
    }

    @RepeatedTest(5)
    void foldingTwiceIsFoldingOnce(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 500; round++) {
            Folded once = Folded.of(anything(random));
            assertThat(Folded.of(once.value())).isEqualTo(once);
        }
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(20), 0, 0x3000).forEach(text::appendCodePoint);
        return text.toString();
    }
}
