package io.huni.house;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.UUID;

/** What lies outside a person's scope cannot be told from what is not there at all. */
class ScopeTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "MANAGER,/api/v1/leads/{id}",
        "MANAGER,/api/v1/leads/{id}/interactions",
        "MANAGER,/api/v1/scoring/leads/{id}",
        "STAFF,/api/v1/leads/{id}",
        "STAFF,/api/v1/leads/{id}/interactions",
        "STAFF,/api/v1/scoring/leads/{id}",
        "DISTRIBUTOR,/api/v1/leads/{id}",
        "DISTRIBUTOR,/api/v1/leads/{id}/interactions",
        "DISTRIBUTOR,/api/v1/scoring/leads/{id}"
    })
    void aForeignLeadIsAnsweredLikeOneThatWasNever(Role role, String address) {
        WebTestClient caller = as(role);
        UUID foreign = house.foreignLead().id().value();

        Answer hidden = call(caller, "GET", address.replace("{id}", foreign.toString()), "");
        Answer never =
                call(caller, "GET", address.replace("{id}", UUID.randomUUID().toString()), "");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.key()).isEqualTo("shared.not-found");
        assertThat(hidden.body()).isEqualTo(never.body()).doesNotContain(foreign.toString());
        assertThat(hidden.headers().headerNames()).isEqualTo(never.headers().headerNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MANAGER|POST|/status|{\"status\":\"CONTACTED\"}",
                "MANAGER|POST|/assignment|{}",
                "STAFF|PATCH||{\"fullName\":\"Ayşe\"}",
                "STAFF|POST|/notes|{\"text\":\"Arandı\"}",
                "STAFF|POST|/calls|{\"result\":\"BUSY\"}",
                "STAFF|POST|/tags|{\"tag\":\"sıcak\"}",
                "DISTRIBUTOR|POST|/notes|{\"text\":\"Arandı\"}"
            })
    void aForeignLeadCannotBeWorkedOnNorFound(
            Role role, String method, String address, String body) {
        String rest = address == null ? "" : address;
        String foreign = "/api/v1/leads/" + house.foreignLead().id().value() + rest;
        String never = "/api/v1/leads/" + UUID.randomUUID() + rest;

        Answer hidden = call(as(role), method, foreign, body);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(call(as(role), method, never, body).body());
    }

    @ParameterizedTest
    @MethodSource("io.huni.domain.identity.Role#builtIn")
    void theOwnLeadIsThereForEveryRole(Role role) {
        Lead lead = house.ownLead();

        Answer answer = call(as(role), "GET", "/api/v1/leads/" + lead.id().value(), "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getETag()).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "STAFF", "DISTRIBUTOR"})
    void listsAndDuplicatesLeaveTheForeignOut(Role role) {
        String phone = "+90532" + (1_000_000 + house.leads.all().size());
        String own = "Kendi " + role;
        String foreign = "Yabancı " + role;
        house.keep(
                aLead().named(own)
                        .withPhone(phone)
                        .ofDistributor(House.CLINIC)
                        .assignedTo(house.person(Role.STAFF).id(), House.SALES));
        house.keep(
                aLead().named(foreign)
                        .withPhone(phone)
                        .ofDistributor(House.BRANCH)
                        .assignedTo(house.person(Role.ADMIN).id(), House.OTHERS));

        for (String address :
                new String[] {
                    "/api/v1/leads?limit=200",
                    "/api/v1/leads/duplicates?phone=" + phone.replace("+", "%2B")
                }) {
            assertThat(body(role, address)).as(address).contains(own).doesNotContain(foreign);
            assertThat(body(Role.ADMIN, address)).as(address).contains(own, foreign);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "STAFF", "DISTRIBUTOR"})
    void figuresCountOnlyTheOwn(Role role) {
        long ofRole = total(role);
        long ofAll = total(Role.ADMIN);

        house.ownLead();
        house.foreignLead();

        assertThat(total(role)).isEqualTo(ofRole + 1);
        assertThat(total(Role.ADMIN)).isEqualTo(ofAll + 2);
    }

    private long total(Role role) {
        return call(as(role), "GET", "/api/v1/leads/stats", "").json().get("total").asLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void aDistributorThatIsNotThereIsNamedByItsField(String language) {
        Answer answer =
                call(
                        as(Role.STAFF),
                        "POST",
                        "/api/v1/leads",
                        "{\"fullName\":\"Ayşe\",\"distributorId\":\"%s\"}"
                                .formatted(UUID.randomUUID()),
                        request -> request.header("Accept-Language", language));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.key()).isEqualTo("organisation.distributor-unknown");
        assertThat(answer.pointer()).isEqualTo("/distributorId");
        assertThat(answer.detail())
                .isEqualTo(
                        language.equals("tr")
                                ? "Seçilen distribütör yok. Listeyi yenileyip yeniden seçin."
                                : "The chosen distributor is not there. Reload the list and choose"
                                        + " again.");
    }

    @Test
    void aLeadIsCaughtForADistributorThatIsThere() {
        Answer answer =
                call(
                        as(Role.STAFF),
                        "POST",
                        "/api/v1/leads",
                        "{\"fullName\":\"Ayşe\",\"distributorId\":\"%s\"}"
                                .formatted(House.BRANCH.value()));

        assertThat(answer.status()).isEqualTo(201);
        String path = answer.headers().getLocation().getPath();
        Lead caught =
                house.leads
                        .find(LeadId.of(path.substring(path.lastIndexOf('/') + 1)))
                        .orElseThrow();
        assertThat(caught.distributor()).contains(House.BRANCH);
        assertThat(house.leads.authors()).containsEntry(caught.id(), house.person(Role.STAFF).id());
    }

    @Test
    void anothersSessionCannotBeEndedNorFound() {
        UUID others = house.signedIn(Role.ADMIN).who().session().value();
        WebTestClient staff = as(Role.STAFF);

        Answer hidden = call(staff, "DELETE", "/api/v1/sessions/" + others, "");
        Answer never = call(staff, "DELETE", "/api/v1/sessions/" + UUID.randomUUID(), "");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(never.body());
        assertThat(call(staff, "GET", "/api/v1/sessions", "").body())
                .doesNotContain(others.toString());
    }

    private String body(Role role, String address) {
        Answer answer =
                Answer.of(
                        as(role).get()
                                .uri(java.net.URI.create("http://localhost:" + port + address))
                                .exchange());
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }
}
