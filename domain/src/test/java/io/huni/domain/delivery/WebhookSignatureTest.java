package io.huni.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

class WebhookSignatureTest {
    private static final byte[] BODY =
            "{\"name\":\"Ay\\u015fe I\\u015f\\u0131k\"}".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "app-secret";

    /** Test cases 1 and 2 of RFC 4231, section 4. */
    @ParameterizedTest
    @CsvSource({
        "0b,20,Hi There,b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665,1,what do ya want for"
                + " nothing?,5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    })
    void agreesWithTheVectorsOfTheStandard(String key, int times, String data, String hmac) {
        String secret =
                new String(HexFormat.of().parseHex(key.repeat(times)), StandardCharsets.UTF_8);
        byte[] body = data.getBytes(StandardCharsets.UTF_8);

        assertThat(WebhookSignature.of(body, secret).header()).isEqualTo("sha256=" + hmac);
        assertThat(new WebhookSignature("sha256=" + hmac).matches(body, secret)).isTrue();
    }

    @Test
    void matchesWhatMetaWouldSend() {
        assertThat(WebhookSignature.of(BODY, SECRET).matches(BODY, SECRET)).isTrue();
    }

    @Test
    void rejectsAnotherBodyEvenIfItMeansTheSame() {
        byte[] unescaped = "{\"name\":\"Ayşe Işık\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(WebhookSignature.of(BODY, SECRET).matches(unescaped, SECRET)).isFalse();
        assertThat(WebhookSignature.of(BODY, SECRET).matches(truncated(BODY), SECRET)).isFalse();
        assertThat(WebhookSignature.of(BODY, SECRET).matches(new byte[0], SECRET)).isFalse();
    }

    @Test
    void rejectsAnotherSecret() {
        assertThat(WebhookSignature.of(BODY, SECRET).matches(BODY, "app-secreT")).isFalse();
    }

    @Test
    void rejectsEverythingWithoutASecret() {
        assertThat(new WebhookSignature("sha256=").matches(BODY, "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha1=", "sha256", "ş", "sha256=zz", "sha256=null"})
    void rejectsHeadersOfAnotherForm(String header) {
        assertThat(new WebhookSignature(header).matches(BODY, SECRET)).isFalse();
    }

    @Test
    void rejectsTruncatedPaddedAndRewrittenHeaders() {
        String header = WebhookSignature.of(BODY, SECRET).header();

        assertThat(
                        new WebhookSignature(header.substring(0, header.length() - 1))
                                .matches(BODY, SECRET))
                .isFalse();
        assertThat(new WebhookSignature(header + "0").matches(BODY, SECRET)).isFalse();
        assertThat(new WebhookSignature(header.replace("sha256", "sha1")).matches(BODY, SECRET))
                .isFalse();
        assertThat(new WebhookSignature(header.toUpperCase(Locale.ROOT)).matches(BODY, SECRET))
                .isFalse();
    }

    private static byte[] truncated(byte[] body) {
        return Arrays.copyOf(body, body.length - 1);
    }
}
