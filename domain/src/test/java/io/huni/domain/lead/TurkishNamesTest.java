package io.huni.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.shared.Folded;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A Turkish name is shown the same however it was typed; the seed is the repetition. */
class TurkishNamesTest {
    private static final Locale TURKISH = Locale.of("tr");
    private static final List<String> FIRST =
            List.of(
                    "Ayşe",
                    "Işıl",
                    "Ilgaz",
                    "İrem",
                    "İbrahim",
                    "Gülşah",
                    "Çağla",
                    "Ömer",
                    "Ümit",
                    "Şule",
                    "Tuğçe",
                    "Yiğit",
                    "Kıvılcım",
                    "Nilgün",
                    "Sıla",
                    "İpek",
                    "Ufuk",
                    "Zeynep");
    private static final List<String> LAST =
            List.of(
                    "Yılmaz",
                    "Çelik",
                    "Öztürk",
                    "Şahin",
                    "Aydın",
                    "Işık",
                    "İnan",
                    "Kılıç",
                    "Güneş",
                    "Ünlü",
                    "Ekşi",
                    "Dağ",
                    "Altıntaş",
                    "Kırımlı");

    @RepeatedTest(10)
    void shoutedOrWhisperedItGetsItsInitials(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 100; round++) {
            String name = name(random);

            assertThat(shown(name.toUpperCase(TURKISH))).isEqualTo(name);
            assertThat(shown(name.toLowerCase(TURKISH))).isEqualTo(name);
            assertThat(shown(name)).isEqualTo(name);
        }
    }

    @RepeatedTest(10)
    void blanksAroundAndBetweenDoNotShow(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 100; round++) {
            String name = name(random);
            String blanks = " \t\n\u00a0\u2003".repeat(1 + random.nextInt(3));

            assertThat(shown(blanks + name.replace(" ", blanks) + blanks)).isEqualTo(name);
        }
    }

    @RepeatedTest(10)
    void caseNeverHidesANameFromASearch(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (int round = 0; round < 100; round++) {
            String name = name(random);
            Folded folded = Folded.of(name);

            assertThat(Folded.of(name.toUpperCase(TURKISH))).isEqualTo(folded);
            assertThat(Folded.of(name.toLowerCase(TURKISH))).isEqualTo(folded);
            assertThat(Folded.of(name.toUpperCase(Locale.ROOT))).isEqualTo(folded);
            assertThat(Folded.of(withoutMarks(name))).isEqualTo(folded);
            assertThat(folded.value()).matches("[a-z' -]+");
        }
    }

    /** The program must not read names by the rules of the machine that it runs on. */
    @ParameterizedTest
    @ValueSource(strings = {"tr", "en", "az", "lt", "de"})
    void theLanguageOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of(language));
        try {
            assertThat(shown("IŞIL İPEK YILMAZ")).isEqualTo("Işıl İpek Yılmaz");
            assertThat(shown("ışıl ipek yılmaz")).isEqualTo("Işıl İpek Yılmaz");
            assertThat(Folded.of("IŞIL İPEK").value()).isEqualTo("isil ipek");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** With one or two first names, and a hyphen between two last ones now and then. */
    private static String name(Random random) {
        String first =
                one(FIRST, random) + (random.nextInt(3) == 0 ? " " + one(FIRST, random) : "");
        String last = one(LAST, random) + (random.nextInt(4) == 0 ? "-" + one(LAST, random) : "");
        return first + " " + last;
    }

    private static String one(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static String withoutMarks(String name) {
        String marked = "ışçğöüİŞÇĞÖÜ";
        String bare = "iscgouISCGOU";
        return name.chars()
                .map(c -> marked.indexOf(c) < 0 ? c : bare.charAt(marked.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shown(String typed) {
        return PersonName.tidied(typed).orElseThrow().value();
    }
}
