package io.huni.house;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.Hash;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.Duration;
import java.util.UUID;

/** The doors that a mailed link opens, and what they tell to who has none. */
class MailedLinkTest extends HouseTest {
    private static final String RESET = "/api/v1/password-resets";
    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String NEW = "another horse battery";

    /** One network address has few tries, and other tests have used some. */
    @BeforeEach
    void theTriesOfOtherTestsAreForgotten() {
        house.clock.pass(Duration.ofMinutes(16));
    }

    @Test
    void whetherAnAddressIsKnownIsNotTold() {
        User known = house.another(Role.STAFF);
        User left = aUser().inactive().user();
        house.users.add(left, "hash").block();
        int before = house.letters.all().size();

        Answer ofKnown = ask(known.email().value());
        for (String other : new String[] {left.email().value(), unknown(), "no address"}) {
            Answer answer = ask(other);
            assertThat(answer.status()).as(other).isEqualTo(ofKnown.status()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo(ofKnown.body()).isEmpty();
            assertThat(answer.headers().headerNames()).isEqualTo(ofKnown.headers().headerNames());
        }

        assertThat(house.letters.all()).hasSize(before + 1);
        assertThat(house.letters.last().to()).isEqualTo(known.email().value());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoAsksAgainAndAgainMustWaitWhetherKnownOrNot(boolean isKnown) {
        String email = isKnown ? house.another(Role.STAFF).email().value() : unknown();
        for (int free = 0; free < 5; free++) {
            assertThat(ask(email).status()).isEqualTo(202);
        }

        Answer refused = ask(email);

        assertRefused(refused, 429, "identity.too-many-tries", "");
        assertThat(refused.headers().getFirst("Retry-After")).isEqualTo("30");
    }

    @Test
    void theLinkSetsThePasswordOnceAndEndsEverySession() {
        User user = house.another(Role.STAFF);
        WebTestClient browser = as(user);
        ask(user.email().value());
        String link = house.letters.last().token();

        Answer first = reset(link, NEW);

        assertThat(first.status()).isEqualTo(204);
        assertThat(call(browser, "GET", "/api/v1/session", "").status()).isEqualTo(401);
        assertThat(signIn(user, NEW).status()).isEqualTo(200);
        assertThat(signIn(user, House.PASSWORD).status()).isEqualTo(401);
        assertRefused(reset(link, NEW), 422, "identity.link-invalid", "");
    }

    @Test
    void aLinkThatIsWrongOrOverSetsNothing() {
        User user = house.another(Role.STAFF);
        house.resets.issue(user.id(), Hash.of("over"), house.clock.instant()).block();

        assertRefused(reset("over", NEW), 422, "identity.link-invalid", "");
        assertRefused(reset("guessed", NEW), 422, "identity.link-invalid", "");
        assertThat(signIn(user, NEW).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                          | 400 | shared.text-missing         | /token
                    {'token':'{link}'}                          | 400 | shared.text-missing         | /password
                    {'token':'{link}','password':'short'}       | 422 | identity.password-too-short | /password
                    {'token':'{link}','password':'Password123'} | 422 | identity.password-too-easy  | /password
                    """)
    void aPasswordThatIsNoneIsNamedAndLeavesTheLinkOpen(
            String body, int status, String key, String pointer) {
        String link = WaysIn.filled("{reset}", house);
        String filled = body.replace('\'', '"').replace("{link}", link);

        assertRefused(call(anyone, "POST", RESET + "/completion", filled), status, key, pointer);
        assertThat(reset(link, NEW).status()).isEqualTo(204);
    }

    @Test
    void theInvitedSeeWhereToAndGetInOnce() {
        String link = WaysIn.filled("{invited}", house);
        String accepted =
                "{\"token\":\"%s\",\"name\":\"Elif\",\"password\":\"%s\"}".formatted(link, NEW);

        Answer look = look(link);
        Answer first = call(anyone, "POST", INVITATIONS + "/acceptance", accepted);
        Answer again = call(anyone, "POST", INVITATIONS + "/acceptance", accepted);

        assertThat(look.json().get("role").asString()).isEqualTo("DISTRIBUTOR");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers().get("Set-Cookie")).anyMatch(set -> set.startsWith("HUNI_SESS"));
        assertRefused(again, 422, "identity.link-invalid", "");
        assertRefused(look(link), 422, "identity.link-invalid", "");
    }

    @Test
    void whoInvitesIsToldWhetherTheInvitationsCanLeave() {
        WebTestClient host = as(Role.SUPERADMIN);

        assertThat(canLeave(host)).isTrue();
        house.mailServer.isThere(false);
        assertThat(canLeave(host)).isFalse();
        house.mailServer.isThere(true);
    }

    private boolean canLeave(WebTestClient host) {
        return call(host, "GET", INVITATIONS, "").json().get("hasMailServer").asBoolean();
    }

    @Test
    void aNewLinkEndsTheOldOneAndAWithdrawnInvitationEndsBoth() {
        WebTestClient host = as(Role.SUPERADMIN);
        String body = "{\"email\":\"%s\",\"role\":\"STAFF\"}".formatted(unknown());
        Answer invited = call(host, "POST", INVITATIONS, body);
        String path = INVITATIONS + "/" + invited.json().get("id").asString();
        String old = house.letters.last().token();

        assertThat(call(host, "POST", path + "/resend", "").status()).isEqualTo(200);
        String fresh = house.letters.last().token();

        assertRefused(look(old), 422, "identity.link-invalid", "");
        assertThat(look(fresh).status()).isEqualTo(200);
        assertThat(call(host, "DELETE", path, "").status()).isEqualTo(204);
        assertRefused(look(fresh), 422, "identity.link-invalid", "");
        assertRefused(call(host, "DELETE", path, ""), 404, "shared.not-found", "");
    }

    private static String unknown() {
        return "kimse-" + UUID.randomUUID() + "@example.com";
    }

    private Answer ask(String email) {
        return call(anyone, "POST", RESET, "{\"email\":\"" + email + "\"}");
    }

    private Answer reset(String link, String password) {
        String body = "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(link, password);
        return call(anyone, "POST", RESET + "/completion", body);
    }

    private Answer look(String link) {
        return call(anyone, "POST", INVITATIONS + "/look", "{\"token\":\"" + link + "\"}");
    }

    private Answer signIn(User user, String password) {
        String body =
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(user.email().value(), password);
        return call(anyone, "POST", "/api/v1/session", body);
    }
}
