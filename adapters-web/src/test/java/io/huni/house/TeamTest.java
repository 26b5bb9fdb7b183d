package io.huni.house;

import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.UUID;

/** Teams as who manages people keeps them, and who is in them. */
class TeamTest extends HouseTest {
    private static final Locale TURKISH = Locale.of("tr");
    private static final String TEAMS = "/api/v1/teams";

    private final String name = "Gece " + UUID.randomUUID();

    @Test
    void aTeamIsMadeWithItsPeopleAndRenamed() {
        User member = house.another(Role.STAFF);
        JsonNode made =
                send("POST", TEAMS, "{\"name\":\"%s\",\"members\":[\"%s\"]}", name, id(member))
                        .json();
        String path = TEAMS + "/" + made.get("id").asString();

        Answer renamed = change(path, "\"1\"", "{\"name\":\"Yeni " + name + "\"}");

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.headers().getETag()).isEqualTo("\"2\"");
        assertThat(read(member).get("teamId").asString()).isEqualTo(made.get("id").asString());
        assertThat(send("GET", TEAMS, "").body()).contains("Yeni " + name);
    }

    @Test
    void aTeamThatSomebodyElseHasChangedIsNotOverwritten() {
        String path = TEAMS + "/" + house.team().id().value();
        change(path, "\"1\"", "{\"department\":\"Satış\"}");

        Answer refused = change(path, "\"1\"", "{\"name\":\"" + name + "\"}");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.key()).isEqualTo("shared.stale");
        assertThat(refused.headers().getETag()).isEqualTo("\"2\"");
        assertThat(send("GET", TEAMS, "").body()).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                 | 400 | shared.text-missing      | /name
                    {'name':' '}                       | 400 | shared.text-missing      | /name
                    {'name':'{taken}'}                 | 409 | identity.team-name-taken | /name
                    {'name':'A','department':' '}      | 400 | shared.text-missing      | /department
                    {'name':'Yok','members':['{any}']} | 400 | shared.value-unknown     | /members
                    {'name':'Boş','members':[null]}    | 400 | shared.text-missing      | /members
                    """)
    void aTeamThatIsNotUnderstoodIsNamedByItsField(
            String body, int status, String key, String pointer) {
        String filled =
                body.replace('\'', '"')
                        .replace("{taken}", house.team().name().toUpperCase(TURKISH))
                        .replace("{any}", UUID.randomUUID().toString());

        assertRefused(send("POST", TEAMS, filled), status, key, pointer);
    }

    @Test
    void whoManagesOneTeamMakesNoOther() {
        Role lead = RoleFixture.own(name, Scope.TEAM, Right.USER_READ, Right.USER_MANAGE);
        User manager = aUser().as(lead).in(House.SALES).user();
        house.users.add(manager, "hash").block();

        Answer refused = call(as(manager), "POST", TEAMS, "{\"name\":\"" + name + "\"}");

        assertRefused(refused, 403, "identity.beyond-own", "");
    }

    @Test
    void anEmptiedFieldTakesAPersonOutOfTheTeamAndAnAbsentOneLeavesIt() {
        User staff = aUser().in(House.SALES).of(House.CLINIC).user();
        house.users.add(staff, "hash").block();
        String path = "/api/v1/users/" + id(staff);

        change(path, "\"1\"", "{\"name\":\"Elif\"}");
        assertThat(read(staff).has("teamId")).isTrue();
        Answer emptied = change(path, "\"2\"", "{\"teamId\":null,\"distributorId\":null}");

        assertThat(emptied.status()).isEqualTo(200);
        assertThat(read(staff).has("teamId")).isFalse();
        assertThat(read(staff).has("distributorId")).isFalse();
        assertThat(read(staff).get("name").asString()).isEqualTo("Elif");
        assertRefused(change(path, "\"2\"", "{\"name\":\"Ela\"}"), 412, "shared.stale", "");
    }

    @Test
    void aPartnersPersonKeepsADistributor() {
        User partner = house.partner(House.BRANCH);

        Answer refused = change("/api/v1/users/" + id(partner), "*", "{\"distributorId\":null}");

        assertRefused(refused, 422, "identity.distributor-missing", "/distributorId");
        assertThat(read(partner).get("distributorId").asString())
                .isEqualTo(House.BRANCH.value().toString());
    }

    private static String id(User user) {
        return user.id().value().toString();
    }

    private JsonNode read(User user) {
        return send("GET", "/api/v1/users/" + id(user), "").json();
    }

    private Answer send(String method, String path, String body, Object... values) {
        return call(as(Role.SUPERADMIN), method, path, body.formatted(values));
    }

    private Answer change(String path, String ifMatch, String body) {
        return change(as(Role.SUPERADMIN), path, ifMatch, body);
    }
}
