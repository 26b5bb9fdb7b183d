package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.running.Installation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** S3: those who guess, those who smuggle, and those who had access and should have none. */
@Timeout(300)
class OutsidersTest {
    @TempDir static Path home;

    private static Installation installation;
    private static World world;

    @BeforeAll
    static void start() {
        installation =
                Installation.start(home.resolve("data"), Map.of("HUNI_TRUSTED_PROXIES", "1"));
        world = new World(installation);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    private static Reply guess(String email, String password, String address) {
        return Caller.nobody(world.url)
                .with("X-Forwarded-For", address)
                .post("/api/v1/session", Map.of("email", email, "password", password));
    }

    @Test
    void anAccountIsGuessedAtFiveTimesWhereverFrom() {
        String email = World.mail("DISTRIBUTOR");
        for (int guess = 0; guess < 5; guess++) {
            Reply wrong = guess(email, "guess number " + guess, "198.51.100." + guess);
            assertThat(wrong.key()).isEqualTo("identity.wrong-credentials");
        }

        Reply right = guess(email, World.PASSWORD, "198.51.100.77");

        assertThat(right.status()).isEqualTo(429);
        assertThat(right.key()).isEqualTo("identity.too-many-tries");
        assertThat(Long.parseLong(right.header("Retry-After"))).isBetween(1L, 900L);
        assertThat(right.cookie("HUNI_SESSION")).isEmpty();
    }

    @Test
    void anAccountThatIsNotThereIsThrottledAlike() {
        Reply last = guess("kimse@huni.example", "guess", "198.51.100.1");
        for (int guess = 0; guess < 5; guess++) {
            last = guess("kimse@huni.example", "guess", "198.51.100.1" + guess);
        }
        assertThat(last.status()).isEqualTo(429);
    }

    @Test
    void anAddressTriesFiftyAccountsAndOthersAreNotTroubled() {
        Reply last = guess("0@huni.example", "guess", "203.0.113.9");
        for (int account = 1; account <= 50; account++) {
            last = guess(account + "@huni.example", "guess", "203.0.113.9");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(guess(World.mail("STAFF"), World.PASSWORD, "203.0.113.9").status())
                .isEqualTo(429);
        assertThat(guess(World.mail("STAFF"), World.PASSWORD, "203.0.113.10").status())
                .isEqualTo(200);
    }

    @Test
    void theLinkOfAResetIsNotGuessed() {
        Reply last = tryLink();
        assertThat(last.status()).isEqualTo(422);
        for (int guess = 0; guess < 50; guess++) {
            last = tryLink();
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotEmpty();
    }

    private static Reply tryLink() {
        return Caller.nobody(world.url)
                .with("X-Forwarded-For", "203.0.113.40")
                .post(
                        "/api/v1/password-resets/completion",
                        Map.of("token", UUID.randomUUID().toString(), "password", World.PASSWORD));
    }

    @Test
    void aSessionThatWasThereBeforeSigningInIsNotTaken() {
        String planted = world.root.headers().get(1).substring("HUNI_SESSION=".length());
        Reply signedIn =
                Caller.nobody(world.url)
                        .with("Cookie", "HUNI_SESSION=" + planted + "; XSRF-TOKEN=planted")
                        .post(
                                "/api/v1/session",
                                Map.of("email", World.mail("ADMIN"), "password", World.PASSWORD));

        assertThat(signedIn.cookie("HUNI_SESSION")).isNotEmpty().isNotEqualTo(planted);
        assertThat(signedIn.cookie("XSRF-TOKEN")).isNotEqualTo("planted");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("HUNI_SESSION="))
                .allSatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .containsIgnoringCase("; HttpOnly; SameSite=Lax"));
        assertThat(world.root.get("/api/v1/session").json().path("user").path("role").asString(""))
                .isEqualTo("SUPERADMIN");
    }

    @Test
    void aForeignPageMakesABrowserDoNothing() {
        Caller browser = world.signIn("STAFF");
        String cookie = browser.headers().get(1);
        Caller page =
                Caller.nobody(world.url)
                        .with("Cookie", cookie)
                        .with("Origin", "https://evil.example");
        long before = leads();

        assertThat(page.post("/api/v1/leads", Map.of("fullName", "Sahte")).status()).isEqualTo(403);
        assertThat(
                        page.with("X-XSRF-TOKEN", "guessed")
                                .post("/api/v1/leads", Map.of("fullName", "Sahte"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        page.with("X-XSRF-TOKEN", world.root.headers().get(3))
                                .post("/api/v1/leads", Map.of("fullName", "Sahte"))
                                .status())
                .isEqualTo(403);
        assertThat(leads()).isEqualTo(before);
        assertThat(page.get("/api/v1/session").headers().map())
                .doesNotContainKey("access-control-allow-origin");
    }

    private static long leads() {
        return installation.database().count("SELECT count(*) FROM lead");
    }

    @Test
    void whoIsOffboardedIsOutAtOnce() {
        Leaver leaver = new Leaver(world, "offboarded");

        world.root.made("/api/v1/users/" + leaver.id + "/offboarding", Map.of());

        leaver.isOut();
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnce() {
        Leaver leaver = new Leaver(world, "switched off");

        Reply off = world.root.call("PATCH", "/api/v1/users/" + leaver.id, "{\"active\":false}");

        assertThat(off.status()).isEqualTo(200);
        leaver.isOut();
    }

    @Test
    void aTokenThatIsRevokedIsDeadAtOnceWithItsSocket() {
        Leaver leaver = new Leaver(world, "revoked");

        Reply gone = leaver.browser.call("DELETE", "/api/v1/tokens/" + leaver.token, "");

        assertThat(gone.status()).isEqualTo(204);
        leaver.isOut(leaver.program, leaver.ofProgram);
        assertThat(leaver.browser.get("/api/v1/leads").status()).isEqualTo(200);
        assertThat(leaver.ofBrowser.closed()).isNotDone();
    }

    @Test
    void aSessionThatIsEndedElsewhereIsDeadAtOnceWithItsSocket() {
        Leaver leaver = new Leaver(world, "ended elsewhere");
        Caller other = world.signIn("ended elsewhere");
        String first =
                other.get("/api/v1/sessions")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(session -> !session.path("current").asBoolean(false))
                        .map(World::id)
                        .findFirst()
                        .orElseThrow();

        assertThat(other.call("DELETE", "/api/v1/sessions/" + first, "").status()).isEqualTo(204);

        leaver.isOut(leaver.browser, leaver.ofBrowser);
        assertThat(leaver.program.get("/api/v1/leads").status()).isEqualTo(200);
    }
}
