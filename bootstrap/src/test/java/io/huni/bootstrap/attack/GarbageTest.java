package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.running.Installation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What the program said meanwhile, with the reason behind each reference. */
    private static final Path LOG = Path.of("target", "garbage.log");

    private static final List<String> KINDS =
            List.of(
                    "lead",
                    "endedJob",
                    "view",
                    "connection",
                    "leaver",
                    "team",
                    "role",
                    "rule",
                    "offer",
                    "offerRule",
                    "invitation",
                    "mail",
                    "delivery",
                    "import",
                    "checkedImport");

    @TempDir static Path home;

    private static Installation installation;
    private static World world;
    private static final Ids IDS = new Ids();

    private final JsonNode document = Operation.document();
    private final AnswerCheck answers = new AnswerCheck(document);
    private final List<Operation> operations = Operation.all(document);
    private final Tally tally = new Tally();

    @BeforeAll
    static void recordsOfEachKind() {
        installation =
                Installation.start(home.resolve("data"), Map.of("HUNI_TRUSTED_PROXIES", "1"));
        installation
                .database()
                .run(
                        "CREATE TABLE caller_as_made AS SELECT id, email, role, active,"
                                + " password_hash"
                                + " FROM app_user WHERE email = '%s'"
                                        .formatted(Installation.ADMIN));
        installation.sender().post("/api/v1/meta/webhook", World.NEWS);
        world = new World(installation);
        OwnRecords own = new OwnRecords(world);
        Actor root = world.people.getFirst();
        for (int each = 0; each < 3; each++) {
            own.sample(root, KINDS).forEach(id -> IDS.add("", id));
        }
        List.of(world.clinic, world.branch, world.stranger, world.foreignLead())
                .forEach(id -> IDS.add("", id));
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
            answers.faults().forEach(System.err::println);
            System.out.println(tally);
            Files.copy(installation.huni().log(), LOG, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(answers.faults()).isEmpty();
        assertThatMostCallsCameToSomething();
    }

    /** Garbage that is always turned away at the door would find nothing. */
    private void assertThatMostCallsCameToSomething() {
        assertThat(tally.statuses())
                .containsKeys(200, 201, 202, 204, 400, 404, 409, 412, 413, 415, 422);
        assertThat(tally.share(200, 299)).as("done").isGreaterThan(0.2);
        assertThat(tally.share(401, 403) + tally.share(429, 429)).as("at the door").isLessThan(0.1);
        assertThat(tally.neverDone(operations))
                .as("operations that took nothing at all")
                .hasSizeLessThan(operations.size() / 3);
    }

    private void callAgainAndAgain(int number) {
        Noise noise = new Noise(SEED + number, IDS);
        Schemas schemas = new Schemas(noise, document);
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Caller caller = signIn(noise);
        for (int call = number; call < CALLS && answers.faults().size() < 40; call += CALLERS) {
            GarbageCall garbage = garbage(operations.get(call % operations.size()), schemas, noise);
            HttpResponse<String> answer = send(client, garbage, caller, noise);
            boolean left = garbage.operation().id().equals("signOut");
            if (left || answer.statusCode() == 401 && !garbage.operation().isOpen()) {
                caller = signIn(noise);
            }
            if (call % 50 == number) {
                forgetGuesses();
            }
            tally.count(garbage.operation(), answer.statusCode());
            answers.check(garbage, answer).ifPresent(json -> IDS.learn(garbage.operation(), json));
        }
    }

    private static GarbageCall garbage(Operation operation, Schemas schemas, Noise noise) {
        GarbageCall call = GarbageCall.of(operation, noise, schemas);
        return call.isDelivery() && noise.chance(80) ? call.signed(installation.sender()) : call;
    }

    /** Garbage for codes counts as guessing, which is another test's matter. */
    private static void forgetGuesses() {
        installation.database().run("DELETE FROM sign_in_attempt");
    }

    /** A call that means something may put its own caller out of the house. */
    private static void putCallerBack() {
        installation
                .database()
                .run(
                        "UPDATE app_user SET email = made.email, role = made.role, own_role_id ="
                            + " NULL, active = true, password_hash = made.password_hash FROM"
                            + " caller_as_made made WHERE app_user.id = made.id AND"
                            + " (app_user.email, app_user.role, app_user.active,"
                            + " app_user.password_hash) IS DISTINCT FROM (made.email, made.role,"
                            + " true, made.password_hash)");
    }

    private static Caller signIn(Noise noise) {
        for (int again = 0; ; again++) {
            try {
                forgetGuesses();
                putCallerBack();
                return Caller.signedIn(
                        "SUPERADMIN",
                        world.url,
                        Installation.ADMIN,
                        Installation.PASSWORD,
                        address(noise));
            } catch (IllegalStateException guessedMeanwhile) {
                if (again == 10) {
                    throw guessedMeanwhile;
                }
            }
        }
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
}
