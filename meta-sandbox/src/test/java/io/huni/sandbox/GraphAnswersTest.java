package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Misbehaviour.Fault;
import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

class GraphAnswersTest {
    private static final String FORM = "1200000000000301";
    private final HttpClient http = HttpClient.newHttpClient();
    private MetaSandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = MetaSandbox.start(SandboxSettings.standard(0, "", Instant.now()).withLeads(300));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void hasTheShapeOfMetasExample() throws Exception {
        JsonNode sample =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(
                                        Path.of(
                                                "src/test/resources/payloads/metadoc_single_lead.json")));
        String id = sandbox.submit(FORM, 1, Map.of(), Optional.empty(), false).getFirst().id();

        JsonNode ours = json(get("/v26.0/" + id, Seed.SYSTEM_TOKEN));

        assertThat(ours.propertyNames()).containsAll(sample.propertyNames());
        assertThat(ours.path("created_time").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+0300");
        assertThat(Long.parseLong(ours.path("id").stringValue())).isGreaterThan(1L << 53);
    }

    @Test
    void filtersByMomentOfSubmission() throws Exception {
        long border = Instant.now().minus(Duration.ofDays(10)).getEpochSecond();
        String filter =
                "[{\"field\":\"time_created\",\"operator\":\"GREATER_THAN\",\"value\":"
                        + border
                        + "}]";

        JsonNode page =
                json(
                        get(
                                "/v26.0/"
                                        + FORM
                                        + "/leads?limit=500&fields=created_time&filtering="
                                        + encoded(filter),
                                Seed.SYSTEM_TOKEN));

        assertThat(page.path("data").size()).isBetween(1, sandbox.world().leadsOf(FORM) - 1);
        assertThat(page.path("paging").has("next")).isFalse();
    }

    @Test
    void refusesWhenTheQuotaIsUsedUp() throws Exception {
        sandbox.world().fixQuota(Optional.of(3));

        for (int call = 0; call < 3; call++) {
            assertThat(get("/v26.0/" + FORM + "/leads", Seed.SYSTEM_TOKEN).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = get("/v26.0/" + FORM + "/leads", Seed.SYSTEM_TOKEN);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(80005);
    }

    @Test
    void tellsAMissingPermission() throws Exception {
        HttpResponse<String> refused = get("/v26.0/" + FORM + "/leads", Seed.POOR_TOKEN);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(200);
    }

    @Test
    void refusesAWrongProof() throws Exception {
        HttpResponse<String> refused =
                get("/v26.0/" + FORM + "?appsecret_proof=wrong", Seed.SYSTEM_TOKEN);

        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(100);
    }

    @Test
    void sendsNoJsonWhenToldTo() throws Exception {
        sandbox.world().misbehaviour().next("/leads", 0, 1, new Fault.WrongJson());
        assertThat(get("/v26.0/" + FORM + "/leads", Seed.SYSTEM_TOKEN).body()).startsWith("<html>");
    }

    @Test
    void allowsOneTestLeadAForm() throws Exception {
        assertThat(post("/v26.0/" + FORM + "/test_leads").statusCode()).isEqualTo(200);
        assertThat(post("/v26.0/" + FORM + "/test_leads").statusCode()).isEqualTo(400);
    }

    @Test
    void takesThirtyThousandLeadsAtOnce() throws Exception {
        sandbox.submit(FORM, 30_000, Map.of(), Optional.empty(), false);

        JsonNode form = json(get("/v26.0/" + FORM + "?fields=leads_count", Seed.SYSTEM_TOKEN));

        assertThat(form.path("leads_count").intValue()).isGreaterThan(30_000);
    }

    private HttpResponse<String> get(String path, String token)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .header("Authorization", "Bearer " + Seed.SYSTEM_TOKEN)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
