package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Programs call by token; and who leaves is out within a second, browser, program and socket. */
class TokenTest extends HouseTest {
    private static final String NEW =
            "{\"name\":\"Raporlama\",\"rights\":[\"lead:read\",\"lead:create\"]}";

    @Test
    void aTokenNeedsNoFormTokenAndMayWhatItWasGiven() {
        WebTestClient program = program(secret(as(Role.ADMIN)));
        assertThat(call(program, "GET", "/api/v1/leads", "").status()).isEqualTo(200);
        assertThat(call(program, "POST", "/api/v1/leads", "{\"fullName\":\"Ayşe\"}").status())
                .isEqualTo(201);
        Answer refused = call(program, "GET", "/api/v1/users", "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.key()).isEqualTo("shared.right-missing");
    }

    @Test
    void aTokenIsToldWhatIsLeftOfItsHour() {
        WebTestClient program = program(secret(as(Role.ADMIN)));
        call(program, "GET", "/api/v1/leads", "");
        Answer answer = call(program, "GET", "/api/v1/leads", "");
        assertThat(answer.headers().getFirst("RateLimit-Policy"))
                .isEqualTo("\"calls\";q=1000;w=3600");
        assertThat(answer.headers().getFirst("RateLimit")).startsWith("\"calls\";r=998;t=");
    }

    @Test
    void aTokenWhoseHourIsUsedUpIsToldWhenToComeBack() {
        WebTestClient program = program(secret(as(Role.ADMIN)));
        Answer answer = call(program, "GET", "/api/v1/session", "");
        for (int call = 0; call < 1_000; call++) {
            answer = call(program, "GET", "/api/v1/session", "");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.key()).isEqualTo("identity.too-many-calls");
        assertThat(Long.parseLong(answer.headers().getFirst("Retry-After"))).isBetween(1L, 3_600L);
        assertThat(answer.headers().getFirst("RateLimit")).startsWith("\"calls\";r=0;t=");
    }

    @Test
    void aRevokedTokenIsDeadAndSoIsOneInACookie() {
        WebTestClient owner = as(Role.ADMIN);
        Answer created = call(owner, "POST", "/api/v1/tokens", NEW);
        String secret = created.json().get("secret").asString();
        String id = created.json().at("/token/id").asString();
        assertThat(call(owner, "GET", "/api/v1/tokens", "").body())
                .contains(id)
                .doesNotContain(secret);
        assertThat(
                        call(
                                        anyone.mutate()
                                                .defaultCookie("HUNI_SESSION", secret)
                                                .build(),
                                        "GET",
                                        "/api/v1/leads",
                                        "")
                                .status())
                .isEqualTo(401);
        assertThat(call(owner, "DELETE", "/api/v1/tokens/" + id, "").status()).isEqualTo(204);
        assertThat(call(program(secret), "GET", "/api/v1/leads", "").status()).isEqualTo(401);
    }

    @Test
    void whoLeavesIsOutBrowserProgramAndSocket() throws Exception {
        User zeynep = house.another(Role.ADMIN);
        WebTestClient browser = as(zeynep);
        String secret = secret(browser);
        CompletableFuture<Integer> closed = socket(secret);
        assertThat(call(program(secret), "GET", "/api/v1/leads", "").status()).isEqualTo(200);

        Answer left =
                call(
                        as(Role.SUPERADMIN),
                        "POST",
                        "/api/v1/users/" + zeynep.id().value() + "/offboarding",
                        "{}");

        assertThat(left.json().get("tokens").asInt()).isEqualTo(1);
        assertThat(call(program(secret), "GET", "/api/v1/leads", "").status()).isEqualTo(401);
        assertThat(call(browser, "GET", "/api/v1/leads", "").status()).isEqualTo(401);
        assertThat(closed).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(4401);
    }

    private CompletableFuture<Integer> socket(String secret) {
        Ending ending = new Ending();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + secret)
                .buildAsync(URI.create("ws://localhost:" + port + "/api/v1/live"), ending)
                .join();
        ending.greeted.orTimeout(10, TimeUnit.SECONDS).join();
        return ending.closed;
    }

    /** Hears the greeting, and that the channel ends. */
    private static final class Ending implements WebSocket.Listener {
        private final CompletableFuture<Void> greeted = new CompletableFuture<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence text, boolean last) {
            greeted.complete(null);
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }

    private String secret(WebTestClient owner) {
        return call(owner, "POST", "/api/v1/tokens", NEW).json().get("secret").asString();
    }

    private WebTestClient program(String secret) {
        return anyone.mutate().defaultHeader("Authorization", "Bearer " + secret).build();
    }
}
