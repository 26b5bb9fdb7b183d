package io.huni.adapter.outgoing.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.outgoing.OutgoingHttp.Call;
import io.huni.domain.outgoing.CallFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** S6: every way to write an address inside is refused, before anything is called. */
class ForbiddenAddressesTest {
    private static final GuardedHttp HTTP =
            new GuardedHttp(
                    new Guard(OutgoingSettings.of(""), NameLookup.ofThisMachine()),
                    Duration.ofSeconds(15),
                    UnaryOperator.identity());

    static List<String> spellings() throws IOException {
        try (InputStream in =
                ForbiddenAddressesTest.class.getResourceAsStream("forbidden-addresses.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void isRefused(String url) {
        var reply = HTTP.call(new Call("POST", url, Map.of(), "{}")).block();

        assertThat(reply.status()).as(url).isEmpty();
        assertThat(reply.fault())
                .get()
                .isIn(
                        CallFault.ADDRESS_FORBIDDEN,
                        CallFault.ADDRESS_MALFORMED,
                        CallFault.NAME_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void isRefusedAlreadyWhenItIsTyped(String url) {
        assertThat(HTTP.unfit(url)).as(url).isPresent();
    }

    @Test
    void areMoreThanSixty() throws IOException {
        assertThat(spellings()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void serversOfStrangersAreNot() {
        assertThat(
                        List.of(
                                "https://hooks.zapier.com/hooks/standard/1/2/",
                                "https://8.8.8.8/",
                                "https://hooks.example.com:8443/a?b=c",
                                "https://[2606:4700::1111]/",
                                "https://xn--mnchen-3ya.example/"))
                .allSatisfy(url -> assertThat(HTTP.unfit(url)).as(url).isEmpty());
    }
}
