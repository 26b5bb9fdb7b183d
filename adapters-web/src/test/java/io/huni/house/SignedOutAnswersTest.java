package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.PublishedApi;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What needs no session answers as the committed description says. */
class SignedOutAnswersTest extends HouseTest {
    private static final String HANDSHAKE =
            "?hub.mode=subscribe&hub.verify_token="
                    + HouseOrganisation.WORD
                    + "&hub.challenge=1158201444";
    private static final String DELIVERY = "{\"object\":\"page\",\"entry\":[]}";

    static final List<Access> CALLS =
            List.of(
                    new Access(
                            "verifyMetaWebhook", "GET", "/api/v1/meta/webhook" + HANDSHAKE, "", ""),
                    new Access(
                            "verifyWhatsappWebhook",
                            "GET",
                            "/api/v1/whatsapp/webhook" + HANDSHAKE,
                            "",
                            ""),
                    new Access("receiveMetaDelivery", "POST", "/api/v1/meta/webhook", DELIVERY, ""),
                    new Access(
                            "receiveWhatsappDelivery",
                            "POST",
                            "/api/v1/whatsapp/webhook",
                            DELIVERY,
                            ""),
                    new Access(
                            "requestPasswordReset",
                            "POST",
                            "/api/v1/password-resets",
                            "{\"email\":\"admin@huni.example\"}",
                            ""),
                    new Access(
                            "resetPassword",
                            "POST",
                            "/api/v1/password-resets/completion",
                            "{\"token\":\"{reset}\",\"password\":\"right horse battery\"}",
                            ""),
                    new Access(
                            "readInvitation",
                            "POST",
                            "/api/v1/invitations/look",
                            "{\"token\":\"{invited}\"}",
                            ""),
                    new Access(
                            "acceptInvitation",
                            "POST",
                            "/api/v1/invitations/acceptance",
                            """
                            {"token":"{invited}","name":"Ayşe","password":"right horse battery"}\
                            """,
                            ""),
                    new Access("signIn", "POST", "/api/v1/session", "", ""));

    private static final PublishedApi API = PublishedApi.committed();

    static List<Access> calls() {
        return CALLS;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answersAsDescribed(Access access) throws Exception {
        String body = access.operation().equals("signIn") ? credentials() : access.body(house);
        String signature = "sha256=" + signature(body);

        Answer answer =
                call(
                        anyone,
                        access.method(),
                        access.address(),
                        body,
                        request -> request.header("X-Hub-Signature-256", signature));

        assertThat(answer.status())
                .as(answer.body())
                .isEqualTo(API.happyStatus(access.operation()));
        if (API.happyType(access.operation()).isEmpty()) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        assertThat(answer.headers().getContentType().toString())
                .startsWith(API.happyType(access.operation()));
        assertThat(API.faultsOfAnswer(access.operation(), read(access, answer))).isEmpty();
    }

    private static JsonNode read(Access access, Answer answer) {
        return API.happyType(access.operation()).equals("text/plain")
                ? StringNode.valueOf(answer.body())
                : JsonMapper.shared().readTree(answer.body());
    }

    private String credentials() {
        return "{\"email\":\"%s\",\"password\":\"%s\"}"
                .formatted(house.partner(House.CLINIC).email().value(), House.PASSWORD);
    }

    private static String signature(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("app-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
