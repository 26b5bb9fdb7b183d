package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.connection.Connection;
import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.UUID;

/** {@code Idempotency-Key} and {@code If-Match} as a client meets them. */
class RepeatedRequestTest extends HouseTest {
    private final String key = "key-" + UUID.randomUUID();

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndOneLead() {
        WebTestClient caller = as(Role.ADMIN);
        int before = house.leads.all().size();

        Answer first = capture(caller, key, "{\"fullName\":\"Ayşe\",\"phone\":\"05321234567\"}");
        Answer again = capture(caller, key, "{ \"phone\":\"05321234567\", \"fullName\":\"Ayşe\" }");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
        assertThat(again.headers().getETag()).isEqualTo(first.headers().getETag());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(house.leads.all()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fullName\":\"Fatma\"}",
                "{\"fullName\":\"Ayşe\",\"phone\":\"1\"}",
                "{\"fullName\":\"Ayşe\",\"source\":\"MANUAL\"}",
                "{\"fullName\":\"Ayşe\",\"note\":\"arayın\"}"
            })
    void theSameKeyWithAnotherBodyIsRefused(String other) {
        WebTestClient caller = as(Role.ADMIN);
        capture(caller, key, "{\"fullName\":\"Ayşe\"}");
        int before = house.leads.all().size();

        Answer refused = capture(caller, key, other);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.key()).isEqualTo("shared.idempotency-key-reused");
        assertThat(house.leads.all()).hasSize(before);
    }

    @Test
    void thePersonIsPartOfTheKeyAndTheSessionIsNot() {
        Answer first = capture(as(Role.ADMIN), key, "{\"fullName\":\"Ayşe\"}");

        assertThat(capture(as(Role.ADMIN), key, "{\"fullName\":\"Ayşe\"}").headers().getLocation())
                .isEqualTo(first.headers().getLocation());
        assertThat(capture(as(Role.STAFF), key, "{\"fullName\":\"Ayşe\"}").headers().getLocation())
                .isNotEqualTo(first.headers().getLocation());
    }

    @Test
    void aSecretThatIsToldOnceIsToldAgainToTheSameRequest() {
        WebTestClient caller = as(Role.ADMIN);
        String body = "{\"name\":\"Raporlama\",\"rights\":[\"lead:read\"]}";

        Answer first = send(caller, "/api/v1/tokens", body);
        Answer again = send(caller, "/api/v1/tokens", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("secret").asString()).startsWith("huni_");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void aRepeatedNoteIsWrittenOnce() {
        WebTestClient caller = as(Role.ADMIN);
        String path = "/api/v1/leads/" + house.ownLead().id().value() + "/notes";

        Answer first = send(caller, path, "{\"text\":\"Arandı\"}");
        Answer again = send(caller, path, "{\"text\":\"Arandı\"}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().getETag()).isEqualTo(first.headers().getETag());
    }

    @Test
    void theKeyOfAnotherOperationIsRefused() {
        WebTestClient caller = as(Role.SUPERADMIN);
        send(caller, "/api/v1/teams", "{\"name\":\"%s\"}".formatted(key));

        Answer refused = send(caller, "/api/v1/distributors", "{\"name\":\"%s\"}".formatted(key));

        assertThat(refused.key()).isEqualTo("shared.idempotency-key-reused");
    }

    @Test
    void whatWasRefusedMayBeTriedAgainWithTheSameKey() {
        WebTestClient caller = as(Role.ADMIN);
        Answer refused = capture(caller, key, "{\"fullName\":7}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.headers().getLocation()).isNull();

        assertThat(capture(caller, key, "{\"fullName\":7}").status()).isEqualTo(400);
    }

    @Test
    void whatIsNoKeyIsMalformed() {
        Answer refused = capture(as(Role.ADMIN), "a key with blanks", "{\"fullName\":\"Ali\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.key()).isEqualTo("web.idempotency-key-malformed");
        assertThat(capture(as(Role.ADMIN), "k".repeat(201), "{}").key())
                .isEqualTo("web.idempotency-key-malformed");
    }

    @Test
    void withoutAKeyEveryRequestMakesALead() {
        WebTestClient caller = as(Role.ADMIN);
        int before = house.leads.all().size();

        call(caller, "POST", "/api/v1/leads", "{\"fullName\":\"Ayşe\"}");
        call(caller, "POST", "/api/v1/leads", "{\"fullName\":\"Ayşe\"}");

        assertThat(house.leads.all()).hasSize(before + 2);
    }

    @Test
    void aChangeOnTheVersionThatWasSeenIsTaken() {
        String path = path(house.connection());
        WebTestClient caller = as(Role.SUPERADMIN);
        String seen = call(caller, "GET", path, "").headers().getETag();

        Answer changed = change(caller, path, seen, "{\"name\":\"Yeni ad\"}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("name").asString()).isEqualTo("Yeni ad");
        assertThat(changed.headers().getETag()).isNotEqualTo(seen);
        assertThat(call(caller, "GET", path, "").headers().getETag())
                .isEqualTo(changed.headers().getETag());
    }

    @Test
    void aChangeOnAnOlderVersionIsRefusedAndChangesNothing() {
        String path = path(house.connection());
        WebTestClient caller = as(Role.SUPERADMIN);
        String seen = call(caller, "GET", path, "").headers().getETag();
        String current = change(caller, path, seen, "{\"name\":\"Birinci\"}").headers().getETag();

        Answer refused = change(caller, path, seen, "{\"name\":\"İkinci\"}");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.key()).isEqualTo("shared.stale");
        assertThat(refused.headers().getETag()).isEqualTo(current);
        assertThat(call(caller, "GET", path, "").json().get("name").asString())
                .isEqualTo("Birinci");
    }

    @Test
    void aStarTakesAnyVersion() {
        Answer changed =
                change(
                        as(Role.SUPERADMIN),
                        path(house.connection()),
                        "*",
                        "{\"name\":\"Her hâlde\"}");

        assertThat(changed.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"x\"", "\"\"", "\"1\", \"2\"", "\"9999999999\"", "W/1"})
    void whatIsNoEtagIsMalformed(String header) {
        Answer refused =
                change(as(Role.SUPERADMIN), path(house.connection()), header, "{\"name\":\"x\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.key()).isEqualTo("web.if-match-malformed");
    }

    private static String path(Connection connection) {
        return "/api/v1/connections/" + connection.id().value();
    }

    private Answer send(WebTestClient caller, String path, String body) {
        return send(caller, path, key, body);
    }

    private static Answer capture(WebTestClient caller, String key, String body) {
        return send(caller, "/api/v1/leads", key, body);
    }

    private static Answer send(WebTestClient caller, String path, String key, String body) {
        return call(caller, "POST", path, body, request -> request.header("Idempotency-Key", key));
    }
}
