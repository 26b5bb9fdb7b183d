package io.huni.house;

import static io.huni.application.lead.LeadFixture.aLead;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.LeadFixture;
import io.huni.application.shared.PublishedApi;
import io.huni.domain.identity.Role;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A client that walks the list by its cursors meets each lead of its scope once and in order. */
class LeadPagesTest extends HouseTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,7", "2,4", "3,3", "6,2", "7,1", "8,1", "200,1"})
    void theCursorsLeadThroughEveryLeadOnce(int limit, int pages) {
        List<String> caught = new ArrayList<>();
        WebTestClient partner = partnerWith(7, caught);

        List<JsonNode> walked = walk(partner, "limit=" + limit);

        assertThat(walked).hasSize(pages);
        assertThat(ids(walked)).containsExactlyElementsOf(caught.reversed());
        assertThat(walked.getLast().has("nextCursor")).isFalse();
    }

    @Test
    void aPageHasTwentyFiveLeadsUnlessAskedOtherwise() {
        WebTestClient partner = partnerWith(30, new ArrayList<>());

        List<JsonNode> walked = walk(partner, "");

        assertThat(walked).extracting(page -> page.get("items").size()).containsExactly(25, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submittedAt", "-submittedAt", "createdAt", "-score", "name", "-name"})
    void everySortIsWalkedWithoutLossOrRepetition(String sort) {
        List<String> caught = new ArrayList<>();
        WebTestClient partner = partnerWith(9, caught);

        assertThat(ids(walk(partner, "limit=2&sort=" + sort)))
                .containsExactlyInAnyOrderElementsOf(caught);
        assertThat(ids(walk(partner, "limit=200&sort=" + sort)))
                .isEqualTo(ids(walk(partner, "limit=2&sort=" + sort)));
    }

    @Test
    void aLeadThatComesMeanwhileDoesNotShiftTheNextPage() {
        List<String> caught = new ArrayList<>();
        DistributorId clinic = clinic();
        WebTestClient partner = partnerOf(clinic, 4, caught);
        JsonNode first = page(partner, "limit=2");

        house.keep(aLead().ofDistributor(clinic).submitted(NOON.plusSeconds(3600)));
        JsonNode second = page(partner, "limit=2&cursor=" + first.get("nextCursor").asString());

        assertThat(ids(List.of(first, second))).containsExactlyElementsOf(caught.reversed());
    }

    @ParameterizedTest
    @CsvSource({"exact,5", "estimated,5"})
    void theTotalComesOnlyOnRequestAndCountsAllPages(String count, int total) {
        WebTestClient partner = partnerWith(5, new ArrayList<>());

        assertThat(page(partner, "limit=2").has("total")).isFalse();
        assertThat(page(partner, "limit=2&count=" + count).get("total").asInt()).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "-1", "'", "eyJpZCI6MX0="})
    void aCursorThatNobodyGaveIsRefusedAtItsPlace(String cursor) {
        Answer answer = Answer.of(as(Role.ADMIN).get().uri(address("cursor=" + cursor)).exchange());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("shared.cursor-malformed");
        assertThat(answer.pointer()).isEqualTo("/cursor");
    }

    @Test
    void filtersHoldOnEveryPage() {
        DistributorId clinic = clinic();
        WebTestClient partner = partnerOf(clinic, 3, new ArrayList<>());
        for (int n = 0; n < 3; n++) {
            house.keep(aLead().ofDistributor(clinic).asTest().submitted(NOON));
        }

        assertThat(items(walk(partner, "limit=1&test=true")))
                .hasSize(3)
                .allMatch(item -> item.get("test").booleanValue());
        assertThat(items(walk(partner, "limit=1&test=false"))).hasSize(3);
        assertThat(items(walk(partner, "limit=1&status=LOST"))).isEmpty();
        assertThat(items(walk(partner, "limit=2&status=NEW&status=LOST"))).hasSize(6);
    }

    @Test
    void everyPageHasThePublishedShape() {
        PublishedApi api = PublishedApi.committed();

        for (JsonNode page : walk(partnerWith(3, new ArrayList<>()), "limit=1&count=exact")) {
            assertThat(api.faultsOfAnswer("listLeads", page)).isEmpty();
        }
    }

    private WebTestClient partnerWith(int leads, List<String> caught) {
        return partnerOf(clinic(), leads, caught);
    }

    private WebTestClient partnerOf(DistributorId clinic, int leads, List<String> caught) {
        for (int n = 0; n < leads; n++) {
            LeadFixture lead = aLead().named("Kişi " + n % 3).ofDistributor(clinic);
            Lead kept = house.keep(lead.submitted(NOON.plusSeconds(n / 2)));
            caught.add(kept.id().value().toString());
        }
        return as(house.partner(clinic));
    }

    private static DistributorId clinic() {
        return new DistributorId(UUID.randomUUID());
    }

    private List<JsonNode> walk(WebTestClient reader, String query) {
        List<JsonNode> pages = new ArrayList<>(List.of(page(reader, query)));
        while (pages.getLast().has("nextCursor") && pages.size() < 100) {
            String cursor = pages.getLast().get("nextCursor").asString();
            pages.add(page(reader, query + "&cursor=" + cursor));
        }
        return pages;
    }

    private JsonNode page(WebTestClient reader, String query) {
        Answer answer = Answer.of(reader.get().uri(address(query)).exchange());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private java.net.URI address(String query) {
        return java.net.URI.create("http://localhost:" + port + "/api/v1/leads?" + query);
    }

    private static List<JsonNode> items(List<JsonNode> pages) {
        return pages.stream().flatMap(page -> page.get("items").valueStream()).toList();
    }

    private static List<String> ids(List<JsonNode> pages) {
        return items(pages).stream().map(item -> item.get("id").asString()).toList();
    }
}
