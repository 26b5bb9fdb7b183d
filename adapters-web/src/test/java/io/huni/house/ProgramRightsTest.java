package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.Hash;
import io.huni.domain.identity.ApiToken;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TokenId;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How far a token reaches: as long as was said, as its owner, and no further. */
class ProgramRightsTest extends HouseTest {
    private static final String TOKENS = "/api/v1/tokens";
    private static final String READER = "{\"name\":\"Raporlama\",\"rights\":[\"lead:read\"]}";

    @Test
    void theSecretIsToldOnceAndTheTokenIsListedWithItsRights() {
        WebTestClient owner = as(house.another(Role.ADMIN));

        JsonNode issued = call(owner, "POST", TOKENS, READER).json();
        JsonNode listed = call(owner, "GET", TOKENS, "").json().at("/items/0");

        assertThat(issued.get("secret").asString()).startsWith("huni_");
        assertThat(listed).isEqualTo(issued.get("token"));
        assertThat(listed.at("/rights/0").asString()).isEqualTo("lead:read");
        assertThat(lifetime(listed)).isEqualTo(Duration.ofDays(90));
    }

    @ParameterizedTest
    @CsvSource({"1", "366"})
    void aTokenLivesADayToAYear(int days) {
        Answer issued = issue("{\"name\":\"A\",\"rights\":[],\"expiresInDays\":" + days + "}");

        assertThat(lifetime(issued.json().get("token"))).isEqualTo(Duration.ofDays(days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'rights':['lead:read']}                   | 400 | shared.text-missing     | /name
                    {'name':' ','rights':['lead:read']}        | 400 | shared.text-missing     | /name
                    {'name':'A'}                               | 400 | shared.text-missing     | /rights
                    {'name':'A','rights':['lead:fly']}         | 400 | shared.value-unknown    | /rights
                    {'name':'A','rights':['LEAD_READ']}        | 400 | shared.value-unknown    | /rights
                    {'name':'A','rights':[null]}               | 400 | shared.text-missing     | /rights
                    {'name':'A','rights':['user:manage']}      | 403 | identity.beyond-own     | /rights
                    {'name':'A','rights':[],'expiresInDays':0} | 422 | identity.token-lifetime | /expiresInDays
                    {'name':'A','rights':[],'expiresInDays':367} | 422 | identity.token-lifetime | /expiresInDays
                    """)
    void aTokenThatMayNotBeIsNamedByItsField(String body, int status, String key, String pointer) {
        assertRefused(issue(body.replace('\'', '"')), status, key, pointer);
    }

    @Test
    void aTokenWhoseTimeIsOverOpensNothing() {
        String secret = "huni_" + UUID.randomUUID();
        Instant now = house.clock.instant();
        ApiToken over =
                new ApiToken(
                        new TokenId(UUID.randomUUID()),
                        house.person(Role.ADMIN).id(),
                        "Eski",
                        Set.of(Right.LEAD_READ),
                        now.minusSeconds(60),
                        now,
                        Optional.empty());
        house.tokens.add(over, Hash.of(secret)).block();

        Answer refused = call(program(secret), "GET", "/api/v1/leads", "");

        assertRefused(refused, 401, "identity.not-signed-in", "");
    }

    @Test
    void theTokenOfAnotherIsNotThere() {
        JsonNode issued = issue(READER).json();
        String path = TOKENS + "/" + issued.at("/token/id").asString();
        WebTestClient other = as(house.another(Role.ADMIN));

        assertRefused(call(other, "DELETE", path, ""), 404, "shared.not-found", "");
        assertThat(call(other, "GET", TOKENS, "").json().get("items").isEmpty()).isTrue();
        assertThat(reads(issued)).isEqualTo(200);
    }

    @Test
    void whatTheOwnerLosesTheTokenLoses() {
        User owner = house.another(Role.ADMIN);
        String rights = "{\"name\":\"A\",\"rights\":[\"lead:read\",\"mail:read\"]}";
        WebTestClient program = program(secret(call(as(owner), "POST", TOKENS, rights).json()));
        assertThat(call(program, "GET", "/api/v1/mails", "").status()).isEqualTo(200);

        call(
                as(Role.SUPERADMIN),
                "PATCH",
                "/api/v1/users/" + owner.id().value(),
                "{\"role\":\"STAFF\"}");

        assertThat(call(program, "GET", "/api/v1/mails", "").status()).isEqualTo(403);
        String foreign = "/api/v1/leads/" + house.foreignLead().id().value();
        assertThat(call(program, "GET", foreign, "").status()).isEqualTo(404);
    }

    @Test
    void aTokenCannotMakeOneThatMayMore() {
        String rights = "{\"name\":\"A\",\"rights\":[\"token:manage\"]}";
        WebTestClient program = program(secret(issue(rights).json()));

        assertRefused(call(program, "POST", TOKENS, READER), 403, "identity.beyond-own", "/rights");
    }

    @Test
    void aSignedInBrowserIsToldItsOwnRoom() {
        Answer answer = call(as(Role.ADMIN), "GET", "/api/v1/session", "");

        assertThat(answer.headers().getFirst("RateLimit-Policy"))
                .isEqualTo("\"calls\";q=200000;w=3600");
        assertThat(answer.headers().getFirst("RateLimit")).startsWith("\"calls\";r=199999;t=");
    }

    private static Duration lifetime(JsonNode token) {
        return Duration.between(
                Instant.parse(token.get("createdAt").asString()),
                Instant.parse(token.get("expiresAt").asString()));
    }

    private int reads(JsonNode issued) {
        return call(program(secret(issued)), "GET", "/api/v1/leads", "").status();
    }

    private static String secret(JsonNode issued) {
        return issued.get("secret").asString();
    }

    private Answer issue(String body) {
        return call(as(Role.ADMIN), "POST", TOKENS, body);
    }

    private WebTestClient program(String secret) {
        return anyone.mutate().defaultHeader("Authorization", "Bearer " + secret).build();
    }
}
