package io.huni.bootstrap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody with a browser, a program and a socket of each. */
final class Leaver {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    final String id;
    final Caller browser;
    final Caller program;
    final String token;
    final Ear ofBrowser;
    final Ear ofProgram;

    Leaver(World world, String name) {
        id = world.hire(name, "ADMIN", world.sales, world.clinic);
        browser = world.signIn(name);
        JsonNode issued =
                browser.made(
                        "/api/v1/tokens",
                        Map.of("name", "Program", "rights", List.of("lead:read")));
        token = issued.path("token").path("id").asString("");
        program = Caller.program(name, world.url, issued.path("secret").asString(""));
        assertThat(browser.get("/api/v1/leads").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/leads").status()).isEqualTo(200);
        ofBrowser = Ear.of(browser);
        ofProgram = Ear.of(program);
    }

    void isOut() {
        isOut(browser, ofBrowser);
        isOut(program, ofProgram);
    }

    /** The goal is a second; the bound is generous, because the machine is not measured. */
    void isOut(Caller caller, Ear ear) {
        Instant late = Instant.now().plus(AT_ONCE);
        int status = caller.get("/api/v1/leads").status();
        while (status != 401 && Instant.now().isBefore(late)) {
            status = caller.get("/api/v1/leads").status();
        }
        assertThat(status).isEqualTo(401);
        assertThat(ear.closed())
                .succeedsWithin(AT_ONCE.toSeconds(), TimeUnit.SECONDS)
                .isEqualTo(4401);
    }
}
