package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.PublishedApi;
import io.huni.domain.connection.Connection;
import io.huni.domain.identity.Role;
import io.huni.domain.imports.ImportState;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Every operation, asked for something that goes well, answers with the status and the shape of the
 * committed description: nothing required is missing, nothing undescribed is there.
 */
class PublishedAnswersTest extends HouseTest {
    /** Refuses here as it should: there is an organisation already. */
    private static final Set<String> ONLY_AT_FIRST = Set.of("completeSetup");

    private static final PublishedApi API = PublishedApi.committed();

    @Autowired private HouseAssignment assignment;
    @Autowired private HouseOffers offers;
    @Autowired private HouseFollowups followups;

    private Stock stock;
    private Connection connection;

    @BeforeEach
    void fill() {
        stock = new Stock(house);
        connection = stock.connection();
        stock.field();
        house.view();
        HouseReports.schedule(house, Role.SUPERADMIN);
        house.notification();
        HouseImports.of(house, ImportState.UPLOADED);
        house.parkedEvent();
        stock.delivery();
        house.ownLead();
        HouseJobs.ended(house);
        house.team();
        assignment.theOneRule(house);
        offers.theOneRule();
        followups.theOnes();
        HouseOffers.open(house, House.BRANCH);
        token();
        HouseWebhooks.filled("{webhook}", house);
        WaysIn.filled("{invitation} {secured} {mail} {firstCode}", house);
    }

    static Stream<Access> table() {
        return AccessTable.ROWS.stream();
    }

    static Stream<Access> lists() {
        return table().filter(access -> access.operation().startsWith("list"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void answersAsDescribed(Access access) {
        Answer answer = call(as(Role.SUPERADMIN), access);

        assertThat(answer.status())
                .as("%s: %s", access, answer.body())
                .isEqualTo(API.happyStatus(access.operation()));
        assertShape(access.operation(), answer);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void noListIsLeftEmptyByThisTest(Access access) {
        JsonNode items = call(as(Role.SUPERADMIN), access).json().get("items");

        assertThat(items.size()).as(access.operation()).isPositive();
    }

    @Test
    void readingTheSetupIsOpenAndAsDescribed() {
        Answer answer = call(anyone, "GET", "/api/v1/setup", "");

        assertThat(answer.status()).isEqualTo(API.happyStatus("readSetup"));
        assertShape("readSetup", answer);
    }

    @Test
    void theDescriptionKnowsNoOtherOperation() {
        assertThat(API.operations())
                .containsAll(ONLY_AT_FIRST)
                .hasSize(AccessTable.ROWS.size() + SignedOutAnswersTest.CALLS.size() + 2);
    }

    private Answer call(
            org.springframework.test.web.reactive.server.WebTestClient client, Access access) {
        return call(client, access.method(), filled(access.address()), filled(access.payload()));
    }

    private String token() {
        return call(
                        as(Role.SUPERADMIN),
                        "POST",
                        "/api/v1/tokens",
                        "{\"name\":\"Rapor\",\"rights\":[\"lead:read\"]}")
                .json()
                .at("/token/id")
                .asString();
    }

    private String changedLead() {
        String lead = house.ownLead().id().value().toString();
        String deletion = "/api/v1/leads/" + lead;
        assertThat(call(as(Role.SUPERADMIN), "DELETE", deletion, "").status()).isLessThan(300);
        return lead;
    }

    private String filled(String text) {
        String filled = text.replace("{connection}", connection.id().value().toString());
        if (filled.contains("{run}")) {
            filled = filled.replace("{run}", stock.run(connection).value().toString());
        }
        if (filled.contains("{token}")) {
            filled = filled.replace("{token}", token());
        }
        if (filled.contains("{delivery}")) {
            filled = filled.replace("{delivery}", stock.delivery().value().toString());
        }
        if (filled.contains("{lead}/undo")) {
            filled = filled.replace("{lead}", changedLead());
        }
        if (filled.contains("{session}")) {
            filled = filled.replace("{session}", stock.session().toString());
        }
        return new Access("", "", filled, "", "").path(house);
    }

    private static void assertShape(String operation, Answer answer) {
        String type = API.happyType(operation);
        if (type.isEmpty()) {
            assertThat(answer.body()).as(operation).isEmpty();
        } else {
            assertThat(answer.headers().getContentType()).hasToString(type);
            assertJson(operation, type, answer);
        }
    }

    /** A file has no shape but its type. */
    private static void assertJson(String operation, String type, Answer answer) {
        if (type.contains("json")) {
            assertThat(API.faultsOfAnswer(operation, answer.json())).as(answer.body()).isEmpty();
        }
    }
}
