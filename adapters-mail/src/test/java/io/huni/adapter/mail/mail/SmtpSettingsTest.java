package io.huni.adapter.mail.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.mail.mail.SmtpSettings.Server;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {
    @Test
    void readsEveryPart() {
        assertThat(server("smtp://huni:p%40ss%3A+word@mail.example.com:2525"))
                .isEqualTo(new Server("mail.example.com", 2525, false, "huni", "p@ss:+word"));
        assertThat(server("smtps://mail.example.com"))
                .isEqualTo(new Server("mail.example.com", 465, true, "", ""));
        assertThat(server("smtp://mail.example.com").port()).isEqualTo(587);
    }

    @Test
    void sendsAPasswordAbroadOnlyUnderTls() {
        assertThat(server("smtp://a:b@mail.example.com").needsStartTls()).isTrue();
        assertThat(server("smtp://mail.example.com").needsStartTls()).isFalse();
        assertThat(server("smtp://a:b@localhost").needsStartTls()).isFalse();
        assertThat(server("smtps://a:b@mail.example.com").needsStartTls()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example.com", "http://a:geheim@x", "smtp://a:geheim@", "smtp:// x"})
    void refusesWhatIsNoAddressWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> server(url))
                .hasMessageContaining("HUNI_SMTP_URL")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void showsNoPassword() {
        assertThat(SmtpSettings.of("smtp://a:geheim@x.example", "a@b.co").toString())
                .doesNotContain("geheim");
    }

    private static Server server(String url) {
        return SmtpSettings.of(url, "crm@klinik.example").server().orElseThrow();
    }
}
