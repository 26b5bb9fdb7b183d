package io.huni.adapter.meta.connection;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import static io.huni.adapter.meta.GraphServer.CREDENTIALS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huni.adapter.meta.GraphServer;
import io.huni.adapter.meta.Payloads;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.GraphFailure.Reaction;
import io.huni.application.connection.port.LeadForms.FormDetail;
import io.huni.application.connection.port.LeadForms.FormQuestion;
import io.huni.application.connection.port.LeadForms.LeadPage;
import io.huni.application.connection.port.LeadForms.LeadsAsked;
import io.huni.application.connection.port.LeadForms.SubmittedLead;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.lead.FieldAnswer;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class GraphLeadFormsTest {
    @RegisterExtension static final GraphServer META = new GraphServer();

    private static final MetaId FORM = new MetaId("501");
    private static final LeadsAsked ALL =
            new LeadsAsked(Optional.empty(), Optional.empty(), 100, false);

    private final GraphLeadForms forms = new GraphLeadForms(META.client(), META.clock());

    private SubmittedLead lead(String body) {
        META.answers(200, body);
        return forms.lead(CREDENTIALS, "233370042045345").block();
    }

    private LeadPage page(String body) {
        META.answers(200, body);
        return forms.leads(CREDENTIALS, FORM, ALL).block();
    }

    private static String published(String name) {
        return new String(Payloads.read("lead-retrieval/" + name), StandardCharsets.UTF_8);
    }

    @Test
    void readsMetasOwnExample() {
        SubmittedLead lead = lead(published("metadoc_single_lead.json"));

        assertThat(lead.createdAt()).isEqualTo("2015-02-28T08:49:14Z");
        assertThat(lead.fields())
                .contains(
                        new FieldAnswer("full_name", List.of("Joe Example")),
                        new FieldAnswer("selected_dealer", List.of("99213450")))
                .hasSize(4);
    }

    @Test
    void readsAPageWithLocalisedKeysAndAnOffsetAndNoNext() {
        LeadPage page = page(published("mockserver_form_leads_spanish_custom_keys.json"));

        assertThat(page.next()).isEmpty();
        assertThat(page.leads())
                .singleElement()
                .satisfies(
                        lead -> {
                            assertThat(lead.leadgenId()).isEqualTo("42919831946");
                            assertThat(lead.createdAt()).isEqualTo("2017-06-16T11:14:30Z");
                            assertThat(lead.fields())
                                    .contains(
                                            new FieldAnswer(
                                                    "deseo_recibir_el_boletín_kia", List.of("sí")));
                        });
    }

    @Test
    void readsMetasExampleOfAPage() {
        assertThat(page(published("metadoc_form_leads_page.json")).leads()).hasSize(1);
    }

    @Test
    void readsConsentBoxes() {
        assertThat(lead(published("metadoc_custom_disclaimer_responses.json")).disclaimers())
                .isEqualTo(Map.of("optional_1", true, "optional_2", false));
    }

    @Test
    void readsEverythingOfALeadHoweverItIsTyped() {
        SubmittedLead lead =
                lead(
                        """
                        {"id":9007199254740993123,"created_time":"2026-11-20T23:30:00+0300","form_id":90071992547409931,
                         "ad_id":"0","ad_name":"","adset_id":120210000000000001,"adset_name":"Set","campaign_id":"77","campaign_name":"Kasım",
                         "platform":"ig","is_organic":false,"unknown":{"x":[1]},
                         "field_data":[{"name":"FULL_NAME","values":["Işıl Şahin"]},{"name":"inbox_url"},{"name":"empty","values":[]},
                           {"name":"many","values":["a","b"]},{"name":"number","values":[5321234567]},{"values":["nameless"]},
                           {"name":"one","values":"plain"},{"name":"old","value":"style"},"odd"]}
                        """);

        assertThat(lead.leadgenId()).isEqualTo("9007199254740993123");
        assertThat(lead.form()).contains(new MetaId("90071992547409931"));
        assertThat(lead.createdAt()).isEqualTo("2026-11-20T20:30:00Z");
        assertThat(lead.attribution().ad().id()).isEmpty();
        assertThat(lead.attribution().adSet().id()).contains("120210000000000001");
        assertThat(lead.attribution().campaign().name()).contains("Kasım");
        assertThat(lead.attribution().platform()).contains("ig");
        assertThat(lead.attribution().organic()).contains(false);
        assertThat(lead.fields())
                .containsExactly(
                        new FieldAnswer("FULL_NAME", List.of("Işıl Şahin")),
                        new FieldAnswer("inbox_url", List.of()),
                        new FieldAnswer("empty", List.of()),
                        new FieldAnswer("many", List.of("a", "b")),
                        new FieldAnswer("number", List.of("5321234567")),
                        new FieldAnswer("one", List.of("plain")),
                        new FieldAnswer("old", List.of("style")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T10:00:00+0000, 2026-11-21T10:00:00Z",
        "2026-11-21T10:00:00+0500, 2026-11-21T05:00:00Z",
        "2026-11-21T10:00:00+03:00, 2026-11-21T07:00:00Z",
        "2026-11-21T10:00:00Z, 2026-11-21T10:00:00Z",
        "2026-11-21T10:00:00.123+0000, 2026-11-21T10:00:00.123Z",
        "1795255200, 2026-11-21T10:00:00Z",
        "yesterday, 2026-11-21T09:00:00Z"
    })
    void readsTheMomentHoweverItIsWritten(String written, Instant moment) {
        assertThat(lead("{\"id\":\"1\",\"created_time\":\"" + written + "\"}").createdAt())
                .isEqualTo(moment);
    }

    @Test
    void asksForEveryFieldOfTheLeadNode() {
        lead("{\"id\":\"1\"}");

        assertThat(META.asked().getFirst().queryParameter("fields").firstValue().split(","))
                .contains("custom_disclaimer_responses", "campaign_name", "is_organic", "platform")
                .hasSize(19);
    }

    @Test
    void asksForWhatCameAfterAMomentBehindACursor() {
        META.answers(200, "{\"data\":[]}");

        forms.leads(
                        CREDENTIALS,
                        FORM,
                        new LeadsAsked(
                                Optional.of(Instant.ofEpochSecond(1_700_000_000)),
                                Optional.of("a+b="),
                                50,
                                true))
                .block();

        var asked = META.asked().getFirst();
        assertThat(asked.getUrl()).startsWith("/v26.0/501/leads?");
        assertThat(asked.queryParameter("filtering").firstValue())
                .isEqualTo(
                        "[{\"field\":\"time_created\",\"operator\":\"GREATER_THAN\",\"value\":1700000000}]");
        assertThat(asked.queryParameter("after").firstValue()).isEqualTo("a+b=");
        assertThat(asked.queryParameter("limit").firstValue()).isEqualTo("50");
        assertThat(asked.queryParameter("fields").firstValue()).isEqualTo("id,created_time");
    }

    @Test
    void aPageWithoutDataIsNoPage() {
        META.answers(200, "{\"success\":true}");

        GraphFailure failure =
                catchThrowableOfType(
                        GraphFailure.class, () -> forms.leads(CREDENTIALS, FORM, ALL).block());

        assertThat(failure.fault()).isEqualTo(FaultKey.META_UNREADABLE);
    }

    @Test
    void saysThatALeadIsNotThere() {
        META.answers(400, "{\"error\":{\"code\":100,\"error_subcode\":33,\"message\":\"x\"}}");

        GraphFailure failure =
                catchThrowableOfType(
                        GraphFailure.class, () -> forms.lead(CREDENTIALS, "444").block());

        assertThat(failure.reaction()).isEqualTo(Reaction.GIVE_UP);
        assertThat(failure.fault()).isEqualTo(FaultKey.LEAD_MISSING);
        assertThat(failure.parameters()).isEqualTo(Map.of("leadgenId", "444"));
    }

    @Test
    void asksNothingForAnIdThatIsNone() {
        GraphFailure failure =
                catchThrowableOfType(
                        GraphFailure.class,
                        () -> forms.lead(CREDENTIALS, "me/accounts?x=1").block());

        assertThat(failure.fault()).isEqualTo(FaultKey.LEAD_MISSING);
        assertThat(forms.leads(CREDENTIALS, Set.of("a,b", "<LEAD_ID>")).block()).isEmpty();
        assertThat(META.asked()).isEmpty();
    }

    @Test
    void readsSeveralLeadsInOneCall() {
        META.answers(
                200,
                "{\"11\":{\"id\":\"11\",\"created_time\":\"2026-11-21T10:00:00+0000\"},\"12\":{\"id\":\"12\"}}");

        Map<String, SubmittedLead> found = forms.leads(CREDENTIALS, Set.of("12", "11")).block();

        assertThat(found).containsOnlyKeys("11", "12");
        assertThat(META.asked()).hasSize(1);
        assertThat(META.asked().getFirst().queryParameter("ids").firstValue()).isEqualTo("11,12");
    }

    @Test
    void findsTheOneBadIdAmongFiftyWithAFewCalls() {
        META.wire()
                .stubFor(
                        get(urlPathEqualTo("/v26.0/"))
                                .withQueryParam("ids", matching(".*917.*"))
                                .atPriority(1)
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withBody(
                                                        "{\"error\":{\"code\":100,\"error_subcode\":33}}")));
        META.wire()
                .stubFor(
                        get(urlPathEqualTo("/v26.0/"))
                                .atPriority(2)
                                .willReturn(aResponse().withBody("{\"1\":{\"id\":\"1\"}}")));

        Set<String> ids =
                IntStream.rangeClosed(1, 50)
                        .mapToObj(number -> Integer.toString(900 + number))
                        .collect(Collectors.toSet());
        forms.leads(CREDENTIALS, ids).block();

        assertThat(META.asked()).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void readsAFormWithQuestionsAndConsents() {
        META.answers(
                200,
                """
                {"id":"501","name":"İmplant","status":"ACTIVE","locale":"TR_TR","leads_count":"12",
                 "questions":[{"id":"1","key":"full_name","label":"Ad Soyad","type":"FULL_NAME"},
                   {"key":"hangi_hizmet","label":"Hangi hizmet?","type":"CUSTOM","options":[{"key":"a","value":"A"}]},
                   {"type":"EMAIL"},{"label":"keyless"}],
                 "legal_content":{"custom_disclaimer":{"checkboxes":[{"key":"kvkk","text":"Okudum"},{"key":"bare"},{}]}}}
                """);

        FormDetail form = forms.form(CREDENTIALS, FORM).block();

        assertThat(form.leadsCount()).isEqualTo(12);
        assertThat(form.locale()).contains("TR_TR");
        assertThat(form.questions())
                .containsExactly(
                        new FormQuestion("full_name", "Ad Soyad", "FULL_NAME"),
                        new FormQuestion("hangi_hizmet", "Hangi hizmet?", "CUSTOM"),
                        new FormQuestion("EMAIL", "EMAIL", "EMAIL"));
        assertThat(form.consentLabels()).isEqualTo(Map.of("kvkk", "Okudum", "bare", "bare"));
    }

    @Test
    void readsAllFormsOfAPageOverTheirPages() {
        META.wire()
                .stubFor(
                        get(urlPathEqualTo("/v26.0/9001/leadgen_forms"))
                                .willReturn(
                                        aResponse()
                                                .withBody(
                                                        "{\"data\":[{\"id\":\"1\",\"name\":\"A\",\"status\":\"ACTIVE\",\"leads_count\":5},{}],\"paging\":{\"cursors\":{\"after\":\"x\"},\"next\":\"https://next\"}}")));
        META.wire()
                .stubFor(
                        get(urlPathEqualTo("/v26.0/9001/leadgen_forms"))
                                .withQueryParam("after", equalTo("x"))
                                .willReturn(
                                        aResponse()
                                                .withBody(
                                                        "{\"data\":[{\"id\":2}],\"paging\":{\"cursors\":{\"after\":\"y\"}}}")));

        assertThat(forms.formsOf(CREDENTIALS, new MetaId("9001")).collectList().block())
                .extracting(form -> form.id().value() + " " + form.name() + " " + form.leadsCount())
                .containsExactly("1 A 5", "2 2 0");
    }
}
