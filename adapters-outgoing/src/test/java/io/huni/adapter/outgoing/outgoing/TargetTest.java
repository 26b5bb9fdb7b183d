package io.huni.adapter.outgoing.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.adapter.outgoing.outgoing.Target.Unfit;
import io.huni.domain.outgoing.CallFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLHandshakeException;

/** How addresses, networks, settings, answers and failures are read. */
class TargetTest {
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "https://Hooks.Example.com,hooks.example.com,443,/,hooks.example.com",
        "https://hooks.example.com:8443/a/b?c=%20d,hooks.example.com,8443,/a/b?c=%20d,hooks.example.com:8443",
        "https://hooks.example.com?x=1,hooks.example.com,443,/?x=1,hooks.example.com",
        "https://[2606:4700::1111]:8443/,2606:4700::1111,8443,/,[2606:4700::1111]:8443",
        "http://hooks.example.com/#part,hooks.example.com,80,/,hooks.example.com"
    })
    void isReadIntoItsParts(String url, String host, int port, String path, String authority)
            throws Unfit {
        Target target = Target.of(url);

        assertThat(target.host()).isEqualTo(host);
        assertThat(target.port()).isEqualTo(port);
        assertThat(target.path()).isEqualTo(path);
        assertThat(target.authority()).isEqualTo(authority);
        assertThat(target.secure()).isEqualTo(url.startsWith("https"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https",
                "https://",
                "https://a b",
                "ftp://a.example",
                "https://u@a.example",
                "https://a.example:70000",
                "https://a..example",
                "https://-a.example",
                "https://1.2.3",
                "https://0x1.example.0x2"
            })
    void whatProgramsReadDifferentlyIsNone(String url) {
        assertThatThrownBy(() -> Target.of(url))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.fault()).isEqualTo(CallFault.ADDRESS_MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16,10.1.255.255,true", "10.1.0.0/16,10.2.0.0,false", "10.1.2.3,10.1.2.3,true",
        "10.1.2.3,10.1.2.4,false", "0.0.0.0/0,8.8.8.8,true", "0.0.0.0/0,::1,false",
        "fd00::/8,fdff::1,true", "fd00::/8,fe80::1,false", "192.168.1.128/25,192.168.1.127,false"
    })
    void aNetworkHasTheAddressesThatBeginAlike(String network, String address, boolean has)
            throws UnknownHostException {
        assertThat(Network.of(network).orElseThrow().has(InetAddress.getByName(address)))
                .isEqualTo(has);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "hooks.internal",
                "fd00::/129",
                "localhost"
            })
    void whatIsNoNetworkIsNone(String text) {
        assertThat(Network.of(text)).isEmpty();
    }

    @Test
    void theOperatorNamesNetworksAndHosts() throws UnknownHostException {
        OutgoingSettings settings = OutgoingSettings.of(" 10.1.0.0/16, Hooks.Internal ,,fd00::/8");

        assertThat(settings.hosts()).containsExactly("hooks.internal");
        assertThat(settings.networks()).hasSize(2);
        assertThat(settings.allows("any.example", InetAddress.getByName("10.1.2.3"))).isTrue();
        assertThat(settings.allows("hooks.internal", InetAddress.getByName("10.9.9.9"))).isTrue();
        assertThat(settings.allows("any.example", InetAddress.getByName("10.9.9.9"))).isFalse();
        assertThat(OutgoingSettings.of("").networks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/99", "https://a.example", "a b", "10.0.0"})
    void aWrongSettingEndsTheStartWithItsName(String allowed) {
        assertThatThrownBy(() -> OutgoingSettings.of(allowed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HUNI_OUTGOING_ALLOW")
                .hasMessageContaining(allowed.strip());
    }

    @Test
    void aWishToWaitIsReadInSecondsOrAsADate() {
        assertThat(Answers.wish("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(Answers.wish("Sun, 29 Nov 2026 08:01:00 GMT", NOW))
                .contains(Duration.ofMinutes(1));
        assertThat(Answers.wish("Sun, 29 Nov 2026 07:00:00 GMT", NOW)).isEmpty();
        assertThat(Answers.wish("soon", NOW)).isEmpty();
        assertThat(Answers.wish("99999999999999", NOW)).isEmpty();
        assertThat(Answers.wish(null, NOW)).isEmpty();
    }

    @Test
    void anAnswerIsKeptAsPlainTextOfBoundedLength() {
        assertThat(Answers.plain("a\u0000b\u001b[31m\u202ec\nd")).isEqualTo("ab[31mc\nd");
        assertThat(Answers.plain("x".repeat(5_000))).hasSize(1_000);
    }

    @Test
    void failuresHaveNames() {
        assertThat(CallFaults.of(new TimeoutException())).isEqualTo(CallFault.TIMED_OUT);
        assertThat(CallFaults.of(new IllegalStateException(new ConnectException("refused"))))
                .isEqualTo(CallFault.UNREACHABLE);
        assertThat(CallFaults.of(new SSLHandshakeException("no")))
                .isEqualTo(CallFault.CERTIFICATE_REFUSED);
        assertThat(CallFaults.of(new Unfit(CallFault.NAME_UNKNOWN)))
                .isEqualTo(CallFault.NAME_UNKNOWN);
        assertThat(CallFaults.of(new IllegalStateException("odd"))).isEqualTo(CallFault.BROKEN_OFF);
    }
}
