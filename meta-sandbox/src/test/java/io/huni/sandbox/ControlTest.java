package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.regex.Pattern;

/** The page of the stand-in, and the calls that send leads and tell what it knows. */
class ControlTest extends SandboxTest {
    private static final String LEADS = "/v26.0/" + FORM + "/leads?limit=1";

    @Test
    void takesLeadsWithTheirAnswersAndTheirMoment() throws Exception {
        JsonNode made =
                json(
                        control(
                                "/sandbox/leads",
                                """
                                {"formId":"1200000000000301","count":2,"notify":false,
                                 "values":{"full_name":"Gülşah Ertürk"},
                                 "at":"2026-11-01T09:00:00Z"}\
                                """));

        assertThat(made.path("ids").size()).isEqualTo(2);
        JsonNode lead =
                json(call("GET", "/v26.0/" + made.at("/ids/0").stringValue(), Seed.SYSTEM_TOKEN));
        assertThat(lead.path("created_time").stringValue()).isEqualTo("2026-11-01T12:00:00+0300");
        assertThat(lead.path("field_data").toString()).contains("Gülşah Ertürk");
    }

    @Test
    void refusesLeadsOfAFormThatIsNotThere() throws Exception {
        HttpResponse<String> refused = control("/sandbox/leads", "{\"formId\":\"7\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("error").stringValue()).isEqualTo("No form 7");
    }

    @Test
    void tellsWhatItKnows() throws Exception {
        call("GET", LEADS, Seed.SYSTEM_TOKEN);

        JsonNode state = json(call("GET", "/sandbox/state", ""));

        assertThat(state.path("appSecret").stringValue()).isEqualTo("sandbox-secret");
        assertThat(state.path("pages").size()).isEqualTo(Seed.PAGES.size());
        assertThat(state.at("/pages/0/subscribed").asBoolean()).isTrue();
        assertThat(state.path("calls").isEmpty()).isFalse();
        assertThat(state.path("lastCalls").size()).isEqualTo(1);
    }

    @Test
    void sendsItsWebhooksWhereItIsTold() throws Exception {
        JsonNode told = json(control("/sandbox/webhooks", "{\"url\":\"http://localhost:9/hook\"}"));

        assertThat(told.path("target").stringValue()).isEqualTo("http://localhost:9/hook");
        assertThat(sandbox.webhooks().target()).isEqualTo("http://localhost:9/hook");
    }

    @ParameterizedTest
    @CsvSource({"/,text/html", "/sandbox/page.js,text/javascript", "/sandbox/page.css,text/css"})
    void servesItsPage(String path, String type) throws Exception {
        HttpResponse<String> file = call("GET", path, "");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains(type + "; charset=UTF-8");
        assertThat(file.body()).isNotBlank();
    }

    @Test
    void thePageNamesEveryElementThatItsScriptLooksFor() throws Exception {
        String page = call("GET", "/", "").body();
        String script = call("GET", "/sandbox/page.js", "").body();

        assertThat(
                        Pattern.compile("\\$\\('([a-zA-Z-]+)'\\)")
                                .matcher(script)
                                .results()
                                .map(match -> match.group(1))
                                .distinct())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    }

    @Test
    void tellsTheSamePastForTheSameMoment() throws Exception {
        Instant moment = Instant.parse("2026-11-21T09:00:00Z");
        SandboxSettings settings = SandboxSettings.standard(0, "", moment).withLeads(50);

        try (MetaSandbox one = MetaSandbox.start(settings);
                MetaSandbox other = MetaSandbox.start(settings)) {
            String path = "/v26.0/" + FORM + "/leads?limit=500";
            assertThat(body(one, path)).isNotBlank().isEqualTo(body(other, path));
        }
    }

    private String body(MetaSandbox of, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(of.url() + path))
                        .header("Authorization", "Bearer " + Seed.SYSTEM_TOKEN)
                        .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
