package io.huni.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.sandbox.world.Misbehaviour.WebhookHabits;
import io.huni.sandbox.world.Seed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The call by which people and tests make the stand-in misbehave. */
class BehaviourTest extends SandboxTest {
    private static final String LEADS = "/v26.0/" + FORM + "/leads?limit=1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"kind":"THROTTLE"}                          | 400 | 80005 | 2446079
                    {"kind":"FAIL"}                              | 500 | 2     | 0
                    {"kind":"FAIL","status":503,"code":1}        | 503 | 1     | 0
                    {"kind":"FAIL","status":400,"code":190,"subcode":460} | 400 | 190 | 460
                    {"kind":"REFUSE_ABOVE","leads":0}            | 500 | 1     | 99
                    {"kind":"QUOTA","calls":0}                   | 500 | 1     | 0
                    {"kind":"DEAD_TOKEN","token":"sandbox-system-user-token","subcode":467} | 401 | 190 | 467
                    {"kind":"FORM_GONE","formId":"1200000000000301"} | 400 | 100 | 33
                    """)
    void refusesAsItWasTold(String wanted, int status, int code, int subcode) throws Exception {
        assertThat(call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(200);

        control("/sandbox/behaviour", wanted);
        HttpResponse<String> refused = call("GET", LEADS, Seed.SYSTEM_TOKEN);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).at("/error/code").intValue()).isEqualTo(code);
        assertThat(json(refused).at("/error/error_subcode").asInt(0)).isEqualTo(subcode);
    }

    @Test
    void misbehavesSoOftenAndAfterSoManyGoodOnes() throws Exception {
        control("/sandbox/behaviour", "{\"kind\":\"FAIL\",\"skip\":2,\"times\":2}");

        StringBuilder statuses = new StringBuilder();
        for (int call = 0; call < 6; call++) {
            statuses.append(call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode()).append(' ');
        }

        assertThat(statuses).hasToString("200 200 500 500 200 200 ");
    }

    @Test
    void misbehavesWhereItWasTold() throws Exception {
        control("/sandbox/behaviour", "{\"kind\":\"FAIL\",\"path\":\"/leads\",\"times\":9}");

        assertThat(call("GET", "/v26.0/" + FORM, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(200);
        assertThat(call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(500);
    }

    @Test
    void isLateByWhatWasAsked() throws Exception {
        control("/sandbox/behaviour", "{\"kind\":\"DELAY\",\"millis\":400}");

        long start = System.nanoTime();
        int status = call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(390));
    }

    @Test
    void doesNotAnswerAtAll() throws Exception {
        control("/sandbox/behaviour", "{\"kind\":\"HANG\"}");
        HttpRequest impatient =
                HttpRequest.newBuilder(URI.create(sandbox.url() + LEADS))
                        .header("Authorization", "Bearer " + Seed.SYSTEM_TOKEN)
                        .timeout(Duration.ofMillis(500))
                        .build();

        assertThatThrownBy(() -> http.send(impatient, BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void sendsHalfOfAnAnswerAndNeverTheRest() throws Exception {
        control("/sandbox/behaviour", "{\"kind\":\"CUT\"}");

        String told = raw(LEADS);

        int whole = Integer.parseInt(told.replaceAll("(?is).*content-length: (\\d+).*", "$1"));
        String body = told.substring(told.indexOf("\r\n\r\n") + 4);
        assertThat(body).startsWith("{\"data\":");
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isBetween(1, whole - 1);
        assertThat(call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(200);
    }

    /** Everything that comes within a second. */
    private String raw(String path) throws IOException {
        String request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(path, Seed.SYSTEM_TOKEN);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", URI.create(sandbox.url()).getPort())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                told.write(next);
            }
        } catch (SocketTimeoutException nothingMore) {
            return told.toString(StandardCharsets.UTF_8);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void answersWhatIsNoJson() throws Exception {
        control("/sandbox/behaviour", "{\"kind\":\"WRONG_JSON\"}");

        HttpResponse<String> answer = call("GET", LEADS, Seed.SYSTEM_TOKEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<html>");
    }

    @Test
    void losesALead() throws Exception {
        String id = json(call("GET", LEADS, Seed.SYSTEM_TOKEN)).at("/data/0/id").stringValue();

        control("/sandbox/behaviour", "{\"kind\":\"LEAD_GONE\",\"leadId\":\"%s\"}".formatted(id));

        assertThat(call("GET", "/v26.0/" + id, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(400);
        assertThat(json(call("GET", LEADS, Seed.SYSTEM_TOKEN)).at("/data/0/id").stringValue())
                .isNotEqualTo(id);
    }

    @Test
    void behavesWellAgainWhenTold() throws Exception {
        for (String wrong :
                new String[] {
                    "{\"kind\":\"FAIL\",\"times\":99}",
                    "{\"kind\":\"QUOTA\",\"calls\":1}",
                    "{\"kind\":\"REFUSE_ABOVE\",\"leads\":0}",
                    "{\"kind\":\"DEAD_TOKEN\",\"token\":\"" + Seed.SYSTEM_TOKEN + "\"}",
                    "{\"kind\":\"WEBHOOKS\",\"drop\":true}"
                }) {
            control("/sandbox/behaviour", wrong);
        }

        control("/sandbox/behaviour", "{\"kind\":\"GOOD\"}");

        assertThat(call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(200);
        assertThat(sandbox.world().misbehaviour().webhooks()).isEqualTo(WebhookHabits.good());
    }

    @Test
    void takesTheHabitsOfItsWebhooks() throws Exception {
        control(
                "/sandbox/behaviour",
                "{\"kind\":\"WEBHOOKS\",\"repeat\":3,\"reverse\":true,\"numericIds\":true,\"together\":7}");

        assertThat(sandbox.world().misbehaviour().webhooks())
                .isEqualTo(new WebhookHabits(3, false, true, true, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"DANCE\"}", "{}", "{", "[]"})
    void refusesWhatItDoesNotKnow(String wanted) throws Exception {
        HttpResponse<String> refused = control("/sandbox/behaviour", wanted);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("error").stringValue()).isNotBlank();
        assertThat(call("GET", LEADS, Seed.SYSTEM_TOKEN).statusCode()).isEqualTo(200);
    }
}
