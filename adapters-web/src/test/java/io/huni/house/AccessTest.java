package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.PublishedApi;
import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * S1 in small: every operation by every role. A right that is missing is 403 whatever the address
 * names; who has it gets any answer but 401 and 403.
 */
class AccessTest extends HouseTest {
    private static final Set<String> OPEN =
            Set.of(
                    "signIn",
                    "readSetup",
                    "completeSetup",
                    "requestPasswordReset",
                    "resetPassword",
                    "readInvitation",
                    "acceptInvitation",
                    "verifyMetaWebhook",
                    "receiveMetaDelivery",
                    "verifyWhatsappWebhook",
                    "receiveWhatsappDelivery");

    private static final PublishedApi API = PublishedApi.committed();

    static Stream<Access> table() {
        return AccessTable.ROWS.stream();
    }

    static Stream<Access> unsafe() {
        return table().filter(access -> !access.method().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void opensToThoseWhoHaveTheRightAndToNobodyElse(Access access) {
        for (Role role : Role.builtIn()) {
            Answer answer = call(as(role), access);
            assertThat(API.declares(access.operation(), answer.status()))
                    .as("%s declares %d", access, answer.status())
                    .isTrue();
            if (access.isOpenTo(role)) {
                assertThat(answer.status())
                        .as("%s as %s: %s", access, role, answer.body())
                        .isNotIn(401, 403)
                        .isLessThan(500);
            } else {
                assertThat(answer.status()).as("%s as %s", access, role).isEqualTo(403);
                assertThat(answer.key()).isEqualTo("shared.right-missing");
                assertThat(answer.detail()).contains(access.right());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void opensToNobodyWithoutASession(Access access) {
        for (String token : List.of("", "a-token-nobody-holds")) {
            Answer answer =
                    call(anyone.mutate().defaultCookie("HUNI_SESSION", token).build(), access);

            assertThat(answer.status()).as(access.toString()).isEqualTo(401);
            assertThat(answer.key()).isEqualTo("identity.not-signed-in");
        }
    }

    @ParameterizedTest
    @MethodSource("unsafe")
    void changesNothingWithoutTheTokenOfTheForm(Access access) {
        String session = house.signedIn(Role.SUPERADMIN).token();
        String ofAnother = house.signedIn(Role.SUPERADMIN).csrfToken();
        for (String csrf : List.of("", "guessed", ofAnother)) {
            Answer answer =
                    call(
                            anyone.mutate()
                                    .defaultCookie("HUNI_SESSION", session)
                                    .defaultHeader("X-XSRF-TOKEN", csrf)
                                    .build(),
                            access);

            assertThat(answer.status()).as(access.toString()).isEqualTo(403);
            assertThat(answer.key()).isEqualTo("identity.csrf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61ctuator", "/%61ctuator/env", "/%61pi/v1/leads"})
    void anotherSpellingOfAnAddressOpensNoDoor(String address, @Autowired Environment environment) {
        String here = "http://localhost:" + environment.getProperty("local.server.port");

        anyone.get().uri(URI.create(here + address)).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void theTableKnowsEveryOperation() throws Exception {
        Set<String> described =
                Set.copyOf(
                        JsonMapper.shared()
                                .readTree(
                                        Files.readString(
                                                Path.of(
                                                        "..",
                                                        "frontend",
                                                        "src",
                                                        "api",
                                                        "openapi.json")))
                                .findValuesAsString("operationId"));

        Set<String> listed =
                Stream.concat(OPEN.stream(), table().map(Access::operation))
                        .collect(java.util.stream.Collectors.toSet());

        assertThat(listed).isEqualTo(described);
    }

    private Answer call(
            org.springframework.test.web.reactive.server.WebTestClient client, Access access) {
        return call(client, access.method(), access.path(house), access.body(house));
    }
}
