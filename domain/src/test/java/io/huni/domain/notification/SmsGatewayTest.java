package io.huni.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.notification.SmsGateway.Format;
import io.huni.domain.notification.SmsGateway.Header;
import io.huni.domain.notification.SmsGateway.Verb;
import io.huni.domain.shared.PhoneNumber;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SmsGatewayTest {
    private static final PhoneNumber TO = new PhoneNumber("+905321234567");
    private static final String URL = "https://sms.example.com/send";
    private static final String FORM = "to={digits}&text={text}";

    private static SmsGateway posting(Format format, String body) {
        return gateway(Verb.POST, URL, List.of(), format, body);
    }

    private static SmsGateway gateway(
            Verb verb, String url, List<Header> headers, Format format, String body) {
        return new SmsGateway(verb, url, headers, format, body, "ORNEK", new AnswerRule(""));
    }

    @Test
    void aTextStaysOneValueInAForm() {
        SmsGateway gateway = posting(Format.FORM, "to={to}&from={sender}&key={secret}&text={text}");

        assertThat(gateway.request(TO, "Şule & Ali=1\n&to=+49", "s&k").body())
                .isEqualTo(
                        "to=%2B905321234567&from=ORNEK&key=s%26k"
                                + "&text=%C5%9Eule%20%26%20Ali%3D1%0A%26to%3D%2B49");
    }

    @Test
    void aTextStaysOneValueInJson() {
        SmsGateway gateway =
                posting(Format.JSON, "{\"to\":\"{digits}\",\"msg\":\"{text}\",\"n\":{\"a\":1}}");

        assertThat(gateway.request(TO, "\"},{\"x\\\u0001\n", "").body())
                .isEqualTo(
                        "{\"to\":\"905321234567\",\"msg\":\"\\\"},{\\\"x\\\\\\u0001\\n\","
                                + "\"n\":{\"a\":1}}");
    }

    @Test
    void aTextStaysOneValueInXml() {
        SmsGateway gateway = posting(Format.XML, "<m to=\"{to}\">{text}</m>");

        assertThat(gateway.request(TO, "</m><m to='x'>&", "").body())
                .isEqualTo("<m to=\"+905321234567\">&lt;/m&gt;&lt;m to=&apos;x&apos;&gt;&amp;</m>");
    }

    @Test
    void whatIsFilledInIsNotFilledInAgain() {
        assertThat(posting(Format.FORM, FORM).request(TO, "{secret}", "gizli").body())
                .endsWith("text=%7Bsecret%7D");
    }

    @ParameterizedTest
    @CsvSource({
        "https://sms.example.com/send, key={secret}, true",
        "https://evil.example.com/send, key={secret}, false",
        "http://sms.example.com/send, key={secret}, false",
        "https://sms.example.com:8443/send, key={secret}, false",
        "https://sms.example.com/other, key={secret}, false",
        "https://sms.example.com/send, note={secret}, false",
        "https://sms.example.com/send, key={secret}&note={secret}, false"
    })
    void aSecretIsSentAsBeforeOrNotAtAll(String url, String secret, boolean same) {
        List<Header> none = List.of();
        SmsGateway before = gateway(Verb.POST, URL, none, Format.FORM, FORM + "&key={secret}");
        SmsGateway after = gateway(Verb.POST, url, none, Format.FORM, FORM + "&" + secret);

        assertThat(after.sendsSecret()).isTrue();
        assertThat(after.sendsSecretAs(before)).isEqualTo(same);
    }

    @Test
    void whatHoldsNoSecretMayChangeBesideIt() {
        Header key = new Header("authorization", "Bearer {secret}");
        Header plain = new Header("x-origin", "huni");
        SmsGateway before = gateway(Verb.POST, URL, List.of(key), Format.FORM, FORM);

        assertThat(
                        gateway(Verb.POST, URL, List.of(plain, key), Format.FORM, "a=1&" + FORM)
                                .sendsSecretAs(before))
                .isTrue();
        assertThat(
                        gateway(
                                        Verb.POST,
                                        URL,
                                        List.of(new Header("x-text", "{secret}")),
                                        Format.FORM,
                                        FORM)
                                .sendsSecretAs(before))
                .isFalse();
        assertThat(posting(Format.FORM, FORM).sendsSecret()).isFalse();
    }

    @Test
    void aHeaderCarriesTheSecretAndNoSecondLine() {
        SmsGateway gateway =
                gateway(
                        Verb.POST,
                        URL,
                        List.of(new Header("Authorization", "Bearer {secret}")),
                        Format.FORM,
                        FORM);

        assertThat(gateway.request(TO, "x", "a\r\nHost: b").headers())
                .containsEntry("authorization", "Bearer aHost: b")
                .containsKey("content-type");
    }

    @Test
    void anAddressMayTakeEverythingWhenNothingIsSentInABody() {
        SmsGateway gateway =
                gateway(Verb.GET, URL + "?to={digits}&m={text}", List.of(), Format.FORM, "x={y}");

        SmsGateway.Request request = gateway.request(TO, "a/b?c", "");
        assertThat(request.url()).isEqualTo(URL + "?to=905321234567&m=a%2Fb%3Fc");
        assertThat(request.body()).isEmpty();
        assertThat(request.headers()).isEmpty();
        assertThat(gateway.example()).isEqualTo(URL + "?to=&m=");
        assertThat(request.toString()).doesNotContain("905");
    }

    @ParameterizedTest
    @CsvSource({
        "to={number}&text={text}, notification.placeholder-unknown, /body",
        "text={text}, notification.placeholder-missing, /body",
        "to={to}, notification.placeholder-missing, /body"
    })
    void aBodyThatReachesNobodyIsRefused(String body, String key, String pointer) {
        assertRefused(() -> posting(Format.FORM, body), key, pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://sms.example.com/?{to}{text}",
                "https://{to}.example.com/?{text}",
                "https://sms.example.com/?to={to} &text={text}"
            })
    void anAddressOfNoGatewayIsRefused(String url) {
        assertRefused(
                () -> gateway(Verb.POST, url, List.of(), Format.FORM, FORM),
                "notification.gateway-unfit",
                "/url");
    }

    @ParameterizedTest
    @CsvSource({"Host, a", "content-length, 1", "x y, a", "x, ş", "'', a"})
    void aHeaderThatCannotBeSentIsRefused(String name, String value) {
        assertRefused(() -> new Header(name, value), "notification.header-unfit", "/headers");
    }

    private static void assertRefused(Runnable making, String key, String pointer) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.errorKey().key()).isEqualTo(key);
                            assertThat(refused.pointer()).isEqualTo(pointer);
                        });
    }
}
