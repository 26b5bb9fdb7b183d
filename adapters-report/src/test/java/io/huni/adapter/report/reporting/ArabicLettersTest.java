package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;

class ArabicLettersTest {
    private static String joined(String text) {
        return ArabicLetters.joined(text, form -> true);
    }

    @Test
    void aLetterAloneHasTheFormForItself() {
        assertThat(joined("ب")).isEqualTo("\uFE8F");
    }

    @Test
    void lettersJoinTheirNeighbours() {
        assertThat(joined("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
    }

    @Test
    void someLettersDoNotJoinWhatFollows() {
        assertThat(joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void lamAndAlefAreOneLetter() {
        assertThat(joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(joined("لا")).isEqualTo("\uFEFB");
    }

    @Test
    void wordsDoNotJoinEachOther() {
        assertThat(joined("من ب")).isEqualTo("\uFEE3\uFEE6 \uFE8F");
    }

    @Test
    void lettersOfPersianAndUrduJoinToo() {
        assertThat(joined("پگاه")).isEqualTo("\uFB58\uFB95\uFE8E\uFEE9");
        assertThat(joined("علی")).isEqualTo("\uFECB\uFEE0\uFBFD");
    }

    @Test
    void hamzaJoinsNothing() {
        assertThat(joined("ماء")).isEqualTo("\uFEE3\uFE8E\u0621");
    }

    @Test
    void signsOfVowelsAreLeftOut() {
        assertThat(joined("مُحَمَّد")).isEqualTo(joined("محمد"));
    }

    @Test
    void aStretchJoinsOnBothSides() {
        assertThat(joined("بـب")).isEqualTo("\uFE91\u0640\uFE90");
    }

    @Test
    void whatIsNotArabicStaysAsItIs() {
        assertThat(joined("Ağız ve Diş (2)")).isEqualTo("Ağız ve Diş (2)");
        assertThat(joined("")).isEmpty();
    }

    @Test
    void aFormThatTheFaceLacksLeavesTheLetter() {
        assertThat(ArabicLetters.joined("محمد", form -> form != 0xFEA4))
                .isEqualTo("\uFEE3ح\uFEE4\uFEAA");
    }

    /** Whatever form a letter takes, it is still that letter. */
    @Test
    void noLetterBecomesAnother() {
        for (char letter = 0x621; letter <= 0x64A; letter++) {
            if (letter > 0x63A && letter < 0x640) {
                continue;
            }
            String word = "ب" + letter + "ب" + letter;
            assertThat(Normalizer.normalize(joined(word), Normalizer.Form.NFKC)).isEqualTo(word);
        }
    }
}
