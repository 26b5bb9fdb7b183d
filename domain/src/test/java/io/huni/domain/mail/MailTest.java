package io.huni.domain.mail;

import static io.huni.domain.mail.MailFixture.aMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class MailTest {
    private static final Instant END = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void aSubjectIsOneLine() {
        assertThat(aMail().about("Merhaba\r\nBcc: herkes@example.com").mail().letter().subject())
                .isEqualTo("Merhaba Bcc: herkes@example.com");
        assertThatThrownBy(() -> aMail().about(" \n ").mail()).hasMessage("shared.text-missing");
    }

    @Test
    void losesItsMeaningAtItsEnd() {
        assertThat(aMail().uselessAfter(END).mail().isUseless(END.minusMillis(1))).isFalse();
        assertThat(aMail().uselessAfter(END).mail().isUseless(END)).isTrue();
        assertThat(aMail().mail().isUseless(Instant.MAX)).isFalse();
    }
}
