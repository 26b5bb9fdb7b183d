package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** Who may have whom told of what. */
class WebhookTest extends HouseTest {
    private static final String ADDRESS = "/api/v1/webhooks";

    @Test
    void theSecretIsToldOnceAndNeverAgain() {
        Answer made = make(as(Role.ADMIN), "https://hooks.example.com/a", "\"*\"");
        String id = made.json().at("/webhook/id").asString();

        assertThat(made.json().path("secret").asString()).startsWith("whsec_");
        assertThat(call(as(Role.ADMIN), "GET", ADDRESS, "").body())
                .contains(id)
                .doesNotContain("whsec_");
        Answer renewed = call(as(Role.ADMIN), "POST", ADDRESS + "/" + id + "/secret", "");
        assertThat(renewed.json().path("secret").asString()).startsWith("whsec_");
        assertThat(renewed.json().at("/webhook/oldSecretUntil").asString()).isNotBlank();
    }

    @Test
    void whatCannotBeCalledOrHeardIsRefusedAtItsPlace() {
        assertRefused(
                make(as(Role.ADMIN), "https://127.0.0.1/", "\"*\""),
                422,
                "webhook.url-unfit",
                "/url");
        assertRefused(
                make(as(Role.ADMIN), "https://hooks.example.com", ""),
                422,
                "webhook.events-missing",
                "/events");
        assertRefused(
                make(as(Role.ADMIN), "https://hooks.example.com", "\"lead.sold\""),
                400,
                "shared.value-unknown",
                "/events");
    }

    @Test
    void aDistributorsKeeperSeesTheOwnAndNoOther() {
        WebTestClient partner = as(keeper(Scope.DISTRIBUTOR));
        Answer own = make(partner, "https://hooks.example.com/own", "\"lead.created\"");
        String houses =
                make(as(Role.ADMIN), "https://hooks.example.com/house", "\"*\"")
                        .json()
                        .at("/webhook/id")
                        .asString();

        assertThat(own.json().at("/webhook/distributorId").asString())
                .isEqualTo(House.CLINIC.value().toString());
        JsonNode seen = call(partner, "GET", ADDRESS, "").json().path("items");
        assertThat(seen.valueStream().map(one -> one.path("distributorId").asString("")))
                .isNotEmpty()
                .containsOnly(House.CLINIC.value().toString());
        for (String verb : new String[] {"GET", "DELETE"}) {
            assertThat(call(partner, verb, ADDRESS + "/" + houses, "").status()).isEqualTo(404);
        }
        assertThat(call(partner, "POST", ADDRESS + "/" + houses + "/tests", "").status())
                .isEqualTo(404);
        assertThat(call(partner, "GET", ADDRESS + "/" + houses + "/messages", "").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEAM", "OWN"})
    void whoSeesLessThanADistributorHasNobodyTold(String scope) {
        Answer answer =
                make(as(keeper(Scope.valueOf(scope))), "https://hooks.example.com", "\"*\"");

        assertRefused(answer, 403, "webhook.scope-too-narrow", "");
    }

    @Test
    void aProgramSubscribesAndUnsubscribesAsZapierDoes() {
        WebTestClient zapier = as(Role.ADMIN);
        String wish = "{\"targetUrl\":\"https://hooks.zapier.com/1\",\"event\":\"lead.created\"}";
        Answer made = call(zapier, "POST", "/api/v1/webhook-subscriptions", wish);
        String id = made.json().path("id").asString();

        assertThat(made.status()).isEqualTo(201);
        assertThat(
                        call(zapier, "GET", ADDRESS + "/" + id, "")
                                .json()
                                .path("subscription")
                                .asBoolean())
                .isTrue();
        Answer samples =
                call(zapier, "GET", "/api/v1/webhook-subscriptions/samples?event=lead.created", "");
        assertThat(samples.json().at("/0/type").asString()).isEqualTo("lead.created");
        assertThat(samples.json().at("/0/data/lead/fullName").asString()).isNotBlank();
        String address = "/api/v1/webhook-subscriptions/" + id;
        assertThat(call(zapier, "DELETE", address, "").status()).isEqualTo(204);
        assertThat(call(zapier, "DELETE", address, "").status()).isEqualTo(404);
    }

    @Test
    void whatIsPausedIsNotTriedAndGoesOnInTheNameOfWhoeverResumesIt() {
        String id =
                make(as(Role.ADMIN), "https://hooks.example.com/p", "\"*\"")
                        .json()
                        .at("/webhook/id")
                        .asString();
        String one = ADDRESS + "/" + id;
        call(as(Role.ADMIN), "PATCH", one, "{\"state\":\"PAUSED\"}");

        Answer tried = call(as(Role.ADMIN), "POST", one + "/tests", "");
        assertRefused(tried, 409, "webhook.not-active", "");
        Answer resumed = call(as(Role.SUPERADMIN), "PATCH", one, "{\"state\":\"ACTIVE\"}");
        assertThat(resumed.json().path("state").asString()).isEqualTo("ACTIVE");
        assertThat(call(as(Role.ADMIN), "POST", one + "/tests", "").status()).isEqualTo(202);
        assertThat(call(as(Role.ADMIN), "PATCH", one, "{\"state\":\"DISABLED\"}").status())
                .isEqualTo(400);
    }

    private static Answer make(WebTestClient caller, String url, String events) {
        String body = "{\"url\":\"%s\",\"events\":[%s]}".formatted(url, events);
        return call(caller, "POST", ADDRESS, body);
    }

    private User keeper(Scope scope) {
        Role role =
                RoleFixture.own(
                        "Rol " + UUID.randomUUID(), scope, Right.WEBHOOK_MANAGE, Right.LEAD_READ);
        house.roles.add(role).block();
        User keeper = UserFixture.aUser().as(role).of(House.CLINIC).in(House.SALES).user();
        house.users.add(keeper, "hash").block();
        return keeper;
    }
}
