package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.running.Installation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * S4: whatever is sent to an operation of the whole program, the answer is one that the description
 * declares, in the form that it declares, and never the program's own fault. A hundred thousand
 * calls: {@code mvn -pl bootstrap test -Dtest=GarbageTest -Dhuni.garbage.calls=100000}.
 */
@Timeout(3_600)
class GarbageTest {
    private static final int CALLS = Integer.getInteger("huni.garbage.calls", 10_000);
    private static final long SEED = Long.getLong("huni.garbage.seed", 20261128L);
    private static final int CALLERS = 6;
    private static final List<String> INSIDES =
            List.of("Exception", "\tat ", "io.huni.", "org.springframework", "io.r2dbc", "SELECT ");

    @TempDir static Path home;

    private static Installation installation;
    private static World world;
    private static List<String> ids;

    private final JsonNode document = Operation.document();
    private final SchemaCheck schemas = new SchemaCheck(document);
    private final List<Operation> operations = Operation.all(document);
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> seen = new ConcurrentHashMap<>();

    @BeforeAll
    static void recordsOfEachKind() {
        installation =
                Installation.start(home.resolve("data"), Map.of("HUNI_TRUSTED_PROXIES", "1"));
        world = new World(installation);
        OwnRecords own = new OwnRecords(world);
        ids = new ArrayList<>();
        for (int each = 0; each < 3; each++) {
            ids.addAll(
                    own.sample(
                            world.people.getFirst(),
                            List.of(
                                    "lead",
                                    "endedJob",
                                    "view",
                                    "connection",
                                    "leaver",
                                    "team",
                                    "role",
                                    "rule",
                                    "invitation",
                                    "mail")));
        }
        ids.addAll(List.of(world.clinic, world.branch, world.stranger, world.foreignLead()));
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    void neverFailsAndNeverSurprises() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int number = caller;
                all.add(callers.submit(() -> callAgainAndAgain(number)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            faults.forEach(System.err::println);
        }
        System.out.println("garbage: " + CALLS + " calls, answers " + new TreeMap<>(seen));

        assertThat(faults).isEmpty();
        assertThat(seen).containsKeys(200, 201, 202, 204, 400, 404, 409, 413, 415, 422);
    }

    private void callAgainAndAgain(int number) {
        Noise noise = new Noise(SEED + number, document, ids);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Caller caller = signIn(noise);
        for (int call = number; call < CALLS && faults.size() < 40; call += CALLERS) {
            GarbageCall garbage = GarbageCall.of(operations.get(call % operations.size()), noise);
            HttpResponse<String> answer = send(client, garbage, caller, noise);
            if (answer.statusCode() == 401 && !garbage.operation().isOpen()) {
                caller = signIn(noise);
            }
            seen.merge(answer.statusCode(), 1, Integer::sum);
            check(garbage, answer);
        }
    }

    /** Garbage for codes counts as guessing, which is another test's matter. */
    private static Caller signIn(Noise noise) {
        installation.database().run("DELETE FROM sign_in_attempt");
        return Caller.signedIn(
                "SUPERADMIN", world.url, Installation.ADMIN, Installation.PASSWORD, address(noise));
    }

    private static String address(Noise noise) {
        return "10.%d.%d.%d".formatted(noise.below(256), noise.below(256), noise.below(256));
    }

    private static HttpResponse<String> send(
            HttpClient client, GarbageCall garbage, Caller caller, Noise noise) {
        for (int again = 0; ; again++) {
            try {
                return client.send(
                        garbage.request(caller, address(noise)), BodyHandlers.ofString());
            } catch (IOException closed) {
                if (again == 2) {
                    throw new IllegalStateException("No answer to " + garbage, closed);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }

    private void check(GarbageCall garbage, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500 || !garbage.operation().declares(status)) {
            fault("undeclared", garbage, answer);
        } else if (status >= 400) {
            checkProblem(garbage, answer);
        } else {
            checkBody(garbage, answer);
        }
    }

    private void checkProblem(GarbageCall garbage, HttpResponse<String> answer) {
        if (!type(answer).equals("application/problem+json")) {
            fault("no problem+json but " + type(answer), garbage, answer);
        } else if (INSIDES.stream().anyMatch(answer.body()::contains)) {
            fault("tells its insides", garbage, answer);
        } else {
            conform(garbage, answer, document.at("/components/schemas/Problem"));
        }
    }

    private void checkBody(GarbageCall garbage, HttpResponse<String> answer) {
        JsonNode content =
                garbage.operation()
                        .node()
                        .path("responses")
                        .path("" + answer.statusCode())
                        .path("content");
        if (content.has("application/json")) {
            conform(garbage, answer, content.at("/application~1json/schema"));
        } else if (content.isEmpty() && !answer.body().isEmpty()) {
            fault("a body that is not declared", garbage, answer);
        }
    }

    private void conform(GarbageCall garbage, HttpResponse<String> answer, JsonNode schema) {
        try {
            List<String> wrong =
                    schemas.faults(JsonMapper.shared().readTree(answer.body()), schema);
            if (!wrong.isEmpty()) {
                fault("not as declared: " + wrong, garbage, answer);
            }
        } catch (JacksonException noJson) {
            fault("no JSON", garbage, answer);
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    }

    private void fault(String what, GarbageCall garbage, HttpResponse<String> answer) {
        String body = answer.body();
        faults.add(
                "%s: %s %d %s%n  from %s"
                        .formatted(
                                garbage.operation(),
                                what,
                                answer.statusCode(),
                                body.length() > 800 ? body.substring(0, 800) + "…" : body,
                                garbage));
    }
}
