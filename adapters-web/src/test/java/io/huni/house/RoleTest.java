package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** Own roles as who keeps them makes them; the built-in ones stay. */
class RoleTest extends HouseTest {
    private static final String ROLES = "/api/v1/roles";

    private final String name = "Gece " + UUID.randomUUID();

    @Test
    void anOwnRoleIsMadeChangedAndRemoved() {
        JsonNode made =
                send("POST", ROLES, "{\"name\":\"%s\",\"scope\":\"OWN\",\"rights\":[]}", name)
                        .json();
        String path = ROLES + "/" + made.get("id").asString();

        Answer changed = change(path, "\"1\"", "{\"rights\":[\"lead:read\"]}");

        assertThat(changed.headers().getETag()).isEqualTo("\"2\"");
        assertThat(changed.json().get("scope").asString()).isEqualTo("OWN");
        assertThat(changed.json().at("/rights/0").asString()).isEqualTo("lead:read");
        assertRefused(change(path, "\"1\"", "{\"scope\":\"ALL\"}"), 412, "shared.stale", "");
        assertThat(send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(send("DELETE", path, "").status()).isEqualTo(404);
        assertThat(send("GET", ROLES, "").body()).doesNotContain(name);
    }

    @ParameterizedTest
    @MethodSource("io.huni.domain.identity.Role#builtIn")
    void aBuiltInRoleStaysAsItIs(Role role) {
        String path = ROLES + "/" + role.key().value();

        assertRefused(change(path, "*", "{\"rights\":[]}"), 422, "identity.role-built-in", "");
        assertRefused(send("DELETE", path, ""), 422, "identity.role-built-in", "");
    }

    @Test
    void aRoleThatSomebodyHasIsNotRemoved() {
        Role role = house.ownRole();
        house.another(role);

        Answer refused = send("DELETE", ROLES + "/" + role.key().value(), "");

        assertRefused(refused, 409, "identity.role-in-use", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'scope':'OWN','rights':[]}                      | 400 | shared.text-missing  | /name
                    {'name':'A','rights':[]}                         | 400 | shared.text-missing  | /scope
                    {'name':'A','scope':'OWN'}                       | 400 | shared.text-missing  | /rights
                    {'name':'A','scope':'WORLD','rights':[]}         | 400 | shared.value-unknown | /scope
                    {'name':'A','scope':'OWN','rights':['lead:fly']} | 400 | shared.value-unknown | /rights
                    {'name':'A','scope':'OWN','rights':[null]}       | 400 | shared.text-missing  | /rights
                    {'name':'{taken}','scope':'OWN','rights':[]} | 409 | identity.role-name-taken | /name
                    """)
    void aRoleThatIsNotUnderstoodIsNamedByItsField(
            String body, int status, String key, String pointer) {
        String filled = body.replace('\'', '"').replace("{taken}", house.ownRole().name());

        assertRefused(send("POST", ROLES, filled), status, key, pointer);
    }

    @Test
    void nobodyMakesARoleThatGivesMoreThanTheirOwn() {
        Role keeper = RoleFixture.own(name, Scope.ALL, Right.ROLE_MANAGE, Right.LEAD_READ);
        String more = "{\"name\":\"x\",\"scope\":\"ALL\",\"rights\":[\"lead:delete\"]}";

        Answer refused = call(as(house.another(keeper)), "POST", ROLES, more);

        assertRefused(refused, 403, "identity.beyond-own", "");
    }

    private Answer send(String method, String path, String body, Object... values) {
        return call(as(Role.SUPERADMIN), method, path, body.formatted(values));
    }

    private Answer change(String path, String ifMatch, String body) {
        return change(as(Role.SUPERADMIN), path, ifMatch, body);
    }
}
