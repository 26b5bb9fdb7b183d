package io.huni.house;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleFixture;
import io.huni.domain.identity.Scope;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserFixture;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** The scoring dashboard over HTTP: to each their own leads, and the method in their language. */
class ScoreDashboardTest extends HouseTest {
    private static final String DASHBOARD = "/api/v1/scoring/dashboard";

    @Test
    void aDistributorSeesAndCountsItsOwnLeads() {
        DistributorId own = new DistributorId(UUID.randomUUID());
        house.keep(aLead().named("Ada").ofDistributor(own));
        house.keep(aLead().named("Berk").ofDistributor(own).withoutContact());
        house.keep(aLead().named("Can").ofDistributor(own).asTest());
        house.foreignLead();

        JsonNode found = dashboard(as(house.partner(own)));

        assertThat(names(found.get("top"))).containsExactlyInAnyOrder("Ada", "Berk");
        assertThat(names(found.get("actNow"))).containsExactlyInAnyOrder("Ada", "Berk");
        assertThat(found.at("/actNow/total").asInt()).isEqualTo(2);
        assertThat(found.at("/levels/0/level").asString()).isEqualTo("VERY_GOOD");
        assertThat(found.at("/levels/0/leads").asInt()).isEqualTo(1);
        assertThat(found.at("/levels/0/from").asInt()).isEqualTo(80);
    }

    @Test
    void aTeamAndAPersonSeeTheirs() {
        TeamId team = new TeamId(UUID.randomUUID());
        User manager = keep(UserFixture.aUser().as(Role.MANAGER).in(team).user());
        Role own = RoleFixture.own("Rol " + team.value(), Scope.OWN, numbers());
        house.roles.add(own).block();
        User person = keep(UserFixture.aUser().as(own).in(team).user());
        house.keep(aLead().named("Ada").assignedTo(person.id(), team));
        house.keep(aLead().named("Berk").assignedTo(manager.id(), team));
        house.ownLead();

        assertThat(names(dashboard(as(manager)).get("top")))
                .containsExactlyInAnyOrder("Ada", "Berk");
        assertThat(names(dashboard(as(person)).get("top"))).containsExactly("Ada");
        assertThat(dashboard(as(person)).at("/levels/0/leads").asInt()).isEqualTo(1);
    }

    private static Right[] numbers() {
        return new Right[] {Right.LEAD_READ, Right.ANALYTICS_READ};
    }

    @Test
    void staffMayNotReadIt() {
        assertRefused(call(as(Role.STAFF), "GET", DASHBOARD, ""), 403, "shared.right-missing", "");
    }

    @Test
    void theMethodIsInTheLanguageOfTheCaller() {
        assertThat(rule("tr")).isEqualTo("Kullanılabilir bir e-posta ve telefon");
        assertThat(rule("en")).isEqualTo("A usable e-mail address and phone number");
        JsonNode found = dashboard(as(Role.ADMIN));
        assertThat(found.at("/factors/3/rules/1/points").decimalValue())
                .isEqualByComparingTo("7.5");
        assertThat(found.at("/moments/1/hours").asInt()).isEqualTo(24);
        assertThat(found.at("/moments/1/points").asInt()).isEqualTo(25);
    }

    private String rule(String language) {
        return call(
                        as(Role.ADMIN),
                        "GET",
                        DASHBOARD,
                        "",
                        request -> request.header("Accept-Language", language))
                .json()
                .at("/factors/0/rules/0/text")
                .asString();
    }

    private User keep(User user) {
        house.users.add(user, "hash").block();
        return user;
    }

    private static JsonNode dashboard(WebTestClient reader) {
        Answer answer = call(reader, "GET", DASHBOARD, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> names(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(item -> item.get("fullName").asString())
                .toList();
    }
}
