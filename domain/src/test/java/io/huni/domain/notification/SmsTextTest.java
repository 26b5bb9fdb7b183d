package io.huni.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsTextTest {
    private static final String ADDRESS =
            "https://crm.ornek.com.tr/leads/0197f3c2-7a10-7c3e-9d2f-1b6a5c4e8f01";

    @Test
    void twoPartsHoldWhatIsSaidAndWhereItIsShown() {
        String text = SmsText.of("Anadolu: Yeni lead: " + "Şükrü ".repeat(40), ADDRESS).value();

        assertThat(text).hasSizeLessThanOrEqualTo(SmsText.LONGEST).endsWith("… " + ADDRESS);
        assertThat(text).startsWith("Anadolu: Yeni lead: Şükrü");
    }

    @Test
    void aShortTextIsWhole() {
        assertThat(SmsText.of("Anadolu: 3 yeni lead", "https://a.b/n").value())
                .isEqualTo("Anadolu: 3 yeni lead https://a.b/n");
    }

    @Test
    void anAddressThatLeavesNoRoomIsLeftOutWhole() {
        assertThat(SmsText.of("Anadolu: 3 yeni lead", "https://a.b/" + "x".repeat(120)).value())
                .isEqualTo("Anadolu: 3 yeni lead");
    }

    @Test
    void nothingInANameTurnsOrHidesTheText() {
        assertThat(SmsText.of("A\u202Eterb\u0000\nB\u200B\u2066\tC", "https://a.b/").value())
                .isEqualTo("Aterb B C https://a.b/");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = SmsText.of("x".repeat(SmsText.LONGEST - 2) + "😀😀", "").value();

        assertThat(text).hasSizeLessThanOrEqualTo(SmsText.LONGEST);
        assertThat(text.chars().filter(each -> Character.isSurrogate((char) each)).count() % 2)
                .isZero();
    }
}
