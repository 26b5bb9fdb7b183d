package io.huni.adapter.mail.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.mail.Mail.Letter;
import io.huni.domain.mail.MailLanguage;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class LetterPaperTest {
    private static Letter titled(String title) {
        return new LetterPaper(
                        MailLanguage.TR, "Anadolu", title, List.of(), Optional.empty(), "Huni")
                .written();
    }

    @Test
    void aTitleThatIsNoSubjectIsShortenedThere() {
        Letter letter = titled("a".repeat(300));

        assertThat(letter.subject()).isEqualTo("a".repeat(199) + "…");
        assertThat(letter.text()).contains("a".repeat(300));
    }

    @Test
    void noSignIsCutInHalf() {
        assertThat(titled("a" + "😀".repeat(150)).subject()).isEqualTo("a" + "😀".repeat(99) + "…");
        assertThat(titled("😀".repeat(150)).subject()).isEqualTo("😀".repeat(99) + "…");
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(titled("a".repeat(200)).subject()).isEqualTo("a".repeat(200));
    }
}
