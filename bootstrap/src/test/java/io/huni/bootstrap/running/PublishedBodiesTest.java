package io.huni.bootstrap.running;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies that Meta and others have published, sent to the running program. */
@Timeout(300)
class PublishedBodiesTest {
    private static final Path META = Path.of("../adapters-meta/src/test/resources/payloads");
    private static final Path WHATSAPP =
            Path.of("../adapters-whatsapp/src/test/resources/payloads");
    private static final String KIA = "42919831946";
    private static final String CONSENTING = "1231231231";
    private static final String SINGLE = "9007199254740993001";
    private static final String PAGED = "9007199254740993002";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final WireMockServer GRAPH = new WireMockServer(options().dynamicPort());

    @TempDir static Path home;

    private static Installation installation;

    @BeforeAll
    static void start() throws IOException {
        GRAPH.start();
        installation =
                Installation.start(
                        home.resolve("data"), Map.of("HUNI_META_GRAPH_URL", GRAPH.baseUrl()));
        GRAPH.stubFor(
                any(anyUrl())
                        .atPriority(9)
                        .willReturn(aResponse().proxiedFrom(installation.meta().url())));
        GRAPH.stubFor(
                get(urlPathMatching("/v[0-9.]+/?"))
                        .withQueryParam("ids", matching(".+"))
                        .willReturn(okJson(JSON.writeValueAsString(answers()))));
    }

    @AfterAll
    static void stop() {
        installation.close();
        GRAPH.stop();
    }

    private static Map<String, JsonNode> answers() throws IOException {
        return Map.of(
                SINGLE, named(SINGLE, published("metadoc_single_lead.json")),
                PAGED, named(PAGED, firstOf("metadoc_form_leads_page.json")),
                KIA, named(KIA, firstOf("mockserver_form_leads_spanish_custom_keys.json")),
                CONSENTING,
                        named(CONSENTING, published("metadoc_custom_disclaimer_responses.json")));
    }

    /** Meta's answer for one lead, its placeholders filled. */
    private static JsonNode named(String leadId, JsonNode published) {
        ObjectNode answer = published.deepCopy().asObject();
        answer.put("id", leadId);
        answer.put("form_id", Installation.FORM);
        answer.put("ad_id", "0");
        return answer;
    }

    private static JsonNode firstOf(String name) throws IOException {
        return published(name).path("data").path(0);
    }

    private static JsonNode published(String name) throws IOException {
        return JSON.readTree(Files.readString(META.resolve("lead-retrieval/" + name)));
    }

    @Test
    void everyPublishedWebhookIsAcknowledgedAndKept() throws IOException {
        List<Path> meta = bodies(META, "leadgen-webhook", "messenger-inbound", "instagram-inbound");
        List<Path> whatsapp = bodies(WHATSAPP, "");
        long before = deliveries();
        for (Path body : meta) {
            assertThat(post(WebhookSender.META, body)).as(body.toString()).isEqualTo(200);
        }
        for (Path body : whatsapp) {
            assertThat(post(WebhookSender.WHATSAPP, body)).as(body.toString()).isEqualTo(200);
        }

        assertThat(meta).hasSizeGreaterThan(10);
        assertThat(whatsapp).hasSizeGreaterThan(40);
        assertThat(deliveries() - before).isEqualTo(meta.size() + whatsapp.size());
        Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
        noticesOfUnknownPagesSayWhy();
        assertThat(whatsappStates()).containsOnly("KEPT", "DONE");
    }

    private static void noticesOfUnknownPagesSayWhy() {
        JsonNode failed =
                installation.api().get("/api/v1/deliveries?state=FAILED").body().path("items");
        assertThat(failed.size()).isEqualTo(2);
        failed.forEach(
                delivery ->
                        delivery.path("items")
                                .forEach(
                                        item -> {
                                            JsonNode fault = item.path("fault");
                                            assertThat(fault.path("detail").asString(""))
                                                    .isNotEmpty();
                                            assertThat(fault.path("remedy").asString(""))
                                                    .isNotEmpty();
                                        }));
    }

    @Test
    void everyPublishedAnswerBecomesTheRightLead() {
        installation.connect(Installation.PAGE);
        for (String lead : List.of(SINGLE, PAGED, KIA, CONSENTING)) {
            String body =
                    WebhookSender.leadgen(Installation.PAGE.id(), Installation.FORM, List.of(lead));
            assertThat(installation.sender().post(WebhookSender.META, body)).isEqualTo(200);
        }
        Awaitility.await().atMost(PATIENCE).until(() -> count("SELECT count(*) FROM lead") == 4);

        JsonNode joe = lead(SINGLE);
        assertThat(joe.path("fullName").asString("")).isEqualTo("Joe Example");
        assertThat(joe.path("email").asString("")).isEqualTo("joe@example.com");
        assertThat(submitted(joe)).isEqualTo("2015-02-28T08:49:14Z");
        assertThat(joe.path("attribution").has("adId")).isFalse();
        assertThat(answer(joe, "car_make")).isEqualTo("Honda");
        assertThat(answer(joe, "selected_dealer")).isEqualTo("99213450");
        assertThat(submitted(lead(PAGED))).isEqualTo("2018-02-28T08:49:14Z");
        JsonNode chloe = lead(KIA);
        assertThat(chloe.path("firstName").asString("")).isEqualTo("Chloe");
        assertThat(chloe.path("lastName").asString("")).isEqualTo("Crist");
        assertThat(submitted(chloe)).isEqualTo("2017-06-16T11:14:30Z");
        assertThat(chloe.path("email").asString(""))
                .isEqualToIgnoringCase("Reyes.Ratke@hotmail.com");
        assertThat(answer(chloe, "deseo_recibir_el_boletín_kia")).isEqualTo("sí");
        assertThat(lead(CONSENTING).path("consents").size()).isEqualTo(2);
        assertThat(lead(CONSENTING).path("consents").toString())
                .contains("optional_1", "optional_2");
    }

    private static JsonNode lead(String externalId) {
        String id =
                installation
                        .database()
                        .column("SELECT id FROM lead WHERE external_id = '" + externalId + "'")
                        .getFirst();
        return installation.api().get("/api/v1/leads/" + id).body();
    }

    private static String submitted(JsonNode lead) {
        return Instant.parse(lead.path("submittedAt").asString("")).toString();
    }

    private static String answer(JsonNode lead, String key) {
        return lead.path("answers")
                .valueStream()
                .filter(answer -> answer.path("key").asString("").equals(key))
                .map(answer -> answer.path("value").asString(""))
                .findFirst()
                .orElse("no answer to " + key);
    }

    private static int post(String address, Path body) throws IOException {
        return installation.sender().post(address, Files.readAllBytes(body));
    }

    private static List<Path> bodies(Path root, String... folders) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(
                            file ->
                                    Stream.of(folders)
                                            .anyMatch(
                                                    folder ->
                                                            root.relativize(file).startsWith(folder)
                                                                    || folder.isEmpty()))
                    .toList();
        }
    }

    private static long deliveries() {
        return count("SELECT count(*) FROM delivery");
    }

    private static long waiting() {
        return count("SELECT count(*) FROM delivery WHERE state IN ('RECEIVED', 'PROCESSING')");
    }

    private static List<String> whatsappStates() {
        return installation
                .database()
                .column("SELECT DISTINCT state FROM delivery WHERE channel = 'WHATSAPP'");
    }

    private static long count(String sql) {
        return installation.database().count(sql);
    }
}
