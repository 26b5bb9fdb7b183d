package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "AYŞE YILMAZ,Ayşe Yılmaz",
        "ayşe yılmaz,Ayşe Yılmaz",
        "İSMAİL IŞIK,İsmail Işık",
        "ismail çağrı,İsmail Çağrı",
        "FATMA-NUR ÖZ,Fatma-Nur Öz",
        "sean o'neil,Sean O'Neil",
        "dr. ali,Dr. Ali",
        "MIKE WILSON,Mike Wilson",
        "xavier inci,Xavier Inci",
        "MARIA GARCIA,Maria Garcia",
        "MARIO ROSSI-VALERIE,Mario Rossı-Valerie",
        "MARIA YILDIZ,Maria Yıldız",
        "SHIRIN AYDIN,Shirin Aydın",
        "CHRISTINA IŞIK,Christina Işık",
        "METIN KADIOGLU,Metın Kadıoglu",
        "SARIASLAN ALTIOK,Sarıaslan Altıok",
        "irina,İrina",
        "Ayşe McDonald,Ayşe McDonald",
        "ahmet Yılmaz,ahmet Yılmaz",
        "李小龙,李小龙",
        "ИВАН ПЕТРОВ,Иван Петров"
    })
    void givesInitialsToNamesOfOneCase(String typed, String shown) {
        assertThat(PersonName.tidied(typed)).contains(new PersonName(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Ayşe   Yılmaz ",
                "Ayşe\tYılmaz",
                "Ayşe\r\nYılmaz",
                "Ayşe\u00a0Yılmaz",
                "Ayşe\u2003\u3000Yılmaz",
                "Ayşe\u0000Yılmaz",
                "Ayşe\u0085Yılmaz"
            })
    void makesOneSpaceOfAllBlanks(String typed) {
        assertThat(PersonName.tidied(typed)).contains(new PersonName("Ayşe Yılmaz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ay\u202eşe",
                "\u2066Ayşe\u2069",
                "\ufeffAyşe",
                "Ay\u200bşe",
                "\u200fAyşe\u200e",
                "Ayşe\ud83d"
            })
    void takesOutWhatDeceivesTheReader(String typed) {
        assertThat(PersonName.tidied(typed)).contains(new PersonName("Ayşe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u0000", "\u202e\u202c", "\u00a0", "\ud83d"})
    void isNoneWhenNothingIsLeft(String typed) {
        assertThat(PersonName.tidied(typed)).isEmpty();
    }

    @Test
    void keepsEmojiAndCombiningLettersWhole() {
        assertThat(PersonName.tidied("ayşe 👩‍👩‍👧 yılmaz"))
                .contains(new PersonName("Ayşe 👩‍👩‍👧 Yılmaz"));
        assertThat(PersonName.tidied("s\u0327ule")).contains(new PersonName("S\u0327ule"));
        assertThat(PersonName.tidied("zoe\u0308 weiss"))
                .contains(new PersonName("Zoe\u0308 Weiss"));
    }

    @Test
    void cutsLongNamesBetweenCodePoints() {
        String emoji = "😀".repeat(150);

        assertThat(PersonName.tidied("a" + emoji).orElseThrow().value())
                .hasSize(199)
                .doesNotEndWith("\ud83d");
        assertThat(PersonName.tidied("x".repeat(1_000_000)).orElseThrow().value()).hasSize(200);
    }

    @Test
    void neverRefusesNamesThatGrowByTheirInitials() {
        assertThat(PersonName.tidied("ß ".repeat(100)).orElseThrow().value())
                .startsWith("SS SS")
                .hasSizeLessThanOrEqualTo(200);
    }

    @RepeatedTest(5)
    void tidyingTwiceIsTidyingOnce(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        String alphabet = "aAıIiİşŞğĞ é-'. \u0307\u202e\u0000😀ßwW\t\u00a0";
        for (int round = 0; round < 500; round++) {
            String typed = text(random, alphabet);
            PersonName.tidied(typed)
                    .ifPresent(
                            name -> {
                                assertThat(name.value())
                                        .doesNotContainPattern("\\p{Cc}|\\s\\s|\u202e");
                                assertThat(PersonName.tidied(name.value()).orElseThrow().value())
                                        .isEqualToIgnoringCase(name.value());
                            });
        }
    }

    @Test
    void refusesEmptyAndOverlongNames() {
        assertThatThrownBy(() -> new PersonName(" ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new PersonName("x".repeat(201))).isInstanceOf(Refused.class);
    }

    private static String text(Random random, String alphabet) {
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, letters.length)
                .forEach(index -> text.appendCodePoint(letters[index]));
        return text.toString();
    }
}
