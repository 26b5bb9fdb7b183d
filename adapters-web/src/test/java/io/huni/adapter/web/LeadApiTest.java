package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.LeadFilter;
import io.huni.application.lead.LeadSort;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.lead.FormReading;
import io.huni.domain.lead.LeadSource;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.scoring.ScoreLevel;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class LeadApiTest extends ApiTest {
    @Autowired LeadPorts leads;

    @Test
    void passesTheListThroughAsItIs() {
        api.get()
                .uri("/api/v1/leads")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody(String.class)
                .isEqualTo("{\"items\":[" + LeadPorts.LEAD + "]}");
        assertThat(leads.filter).isEqualTo(LeadFilter.none());
        assertThat(leads.sort).isEqualTo(LeadSort.standard());
        assertThat(leads.page.limit()).isEqualTo(25);
    }

    @Test
    void understandsEveryFilter() {
        api.get()
                .uri(
                        URI.create(
                                address("/api/v1/leads")
                                        + "?q=%C4%B0stanbul&status=NEW&status=ASSIGNED,LOST"
                                        + "&assigneeId=none&assigneeId="
                                        + Sample.ID
                                        + "&source=API&scoreLevel=GOOD&scoreMin=7.5&scoreMax=92.5"
                                        + "&createdFrom=2026-11-01T00:00:00%2B03:00&test=false"
                                        + "&sort=name&limit=200&cursor=abc"))
                .exchange()
                .expectStatus()
                .isOk();

        LeadFilter filter = leads.filter;
        assertThat(filter.text()).contains("İstanbul");
        assertThat(filter.statuses())
                .containsExactlyInAnyOrder(LeadStatus.NEW, LeadStatus.ASSIGNED, LeadStatus.LOST);
        assertThat(filter.unassigned()).isTrue();
        assertThat(filter.assignees()).hasSize(1);
        assertThat(filter.levels()).isEqualTo(Set.of(ScoreLevel.GOOD));
        assertThat(filter.scoreFrom()).contains(new BigDecimal("7.5"));
        assertThat(filter.createdFrom()).contains(Instant.parse("2026-10-31T21:00:00Z"));
        assertThat(filter.test()).contains(false);
        assertThat(leads.sort).isEqualTo(new LeadSort(LeadSort.Key.NAME, false));
        assertThat(leads.page.cursor()).contains("abc");
    }

    @Test
    void aLeadHasAnEtag() {
        api.get()
                .uri("/api/v1/leads/" + Sample.ID)
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"3\"")
                .expectBody(String.class)
                .isEqualTo(LeadPorts.LEAD);
    }

    @Test
    void whatIsNotMineIsNotThere() {
        problem(
                api.get().uri("/api/v1/leads/0199a8a1-0000-7000-8000-0000000000ff").exchange(),
                404,
                "shared.not-found");
    }

    @Test
    void handsInALead() {
        post(
                        "/api/v1/leads",
                        """
                        {"firstName":"Gülşah","lastName":"Ertürk","phone":"0555 730 14 09",
                         "service":"Saç ekimi","answers":[{"key":"ne_zaman","value":"1 ay içinde"}],
                         "attribution":{"adId":"120210000000000001","utm":{"source":"ig"}},
                         "source":"MANUAL","note":"Aradı","submittedAt":"2026-11-21T09:00:00Z"}\
                        """)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/api/v1/leads/" + Sample.ID)
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"3\"")
                .expectBody(String.class)
                .isEqualTo(LeadPorts.LEAD);

        CaptureLead.Submission told = leads.captured.submissions().getFirst();
        assertThat(told.source()).isEqualTo(LeadSource.MANUAL);
        assertThat(told.fields()).contains(new FieldAnswer("ne_zaman", List.of("1 ay içinde")));
        FormReading reading = FormReading.of(told.fields(), told.mapping());
        assertThat(reading.phone()).contains("0555 730 14 09");
        assertThat(reading.service()).isEqualTo("Saç ekimi");
        assertThat(reading.answers()).hasSize(2);
        assertThat(told.attribution().ad().id()).contains("120210000000000001");
        assertThat(told.note()).contains("Aradı");
        assertThat(told.submittedAt()).isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Test
    void namesThePlaceInsideALead() {
        problem(
                        post("/api/v1/leads", "{\"answers\":[{\"key\":\"a\",\"value\":\"b\"},{}]}"),
                        400,
                        "shared.text-missing")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/answers/1/key");
        problem(post("/api/v1/leads", "{\"distributorId\":\"7\"}"), 400, "shared.id-malformed")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/distributorId");
        problem(
                        post("/api/v1/leads", "{\"submittedAt\":\"+99999-01-01T00:00:00Z\"}"),
                        400,
                        "shared.value-unknown")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/submittedAt");
    }

    @Test
    void explainsAScoreInTheCallersLanguage() {
        api.get()
                .uri("/api/v1/scoring/leads/" + Sample.ID)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "tr")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(85)
                .jsonPath("$.level")
                .isEqualTo("VERY_GOOD")
                .jsonPath("$.factors[0].reason")
                .isEqualTo("Telefon var, e-posta yok")
                .jsonPath("$.factors[2].reason")
                .isEqualTo("“Saç ekimi (FUE)” seçildi")
                .jsonPath("$.factors[4].reason")
                .isEqualTo("12 dakika önce gönderdi")
                .jsonPath("$.nextChange.total")
                .isEqualTo(80)
                .jsonPath("$.possible[0].points")
                .isEqualTo(15);
    }
}
