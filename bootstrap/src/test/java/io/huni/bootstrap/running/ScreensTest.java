package io.huni.bootstrap.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The screens in Chromium against the whole program with the sample organisation. */
@Timeout(2700)
class ScreensTest {
    private static final int NO_CHROMIUM = 77;
    private static final Path FRONTEND = Path.of("../frontend");

    @TempDir Path home;

    @Test
    void everyScreenDoesWhatAPersonExpects() throws Exception {
        Assumptions.assumeTrue(
                ScreensTest.class.getResource("/static/index.html") != null,
                "the screens are not built (-Dfrontend.skip)");
        String sandboxPort = freePort();
        try (HuniProcess huni =
                HuniProcess.start(
                        home.resolve("data"),
                        Map.of("HUNI_DEMO", "true", "HUNI_SANDBOX_PORT", sandboxPort))) {
            huni.awaitLine("The sample organisation is ready");
            Outcome outcome = run(huni.url(), "http://localhost:" + sandboxPort);
            Assumptions.assumeFalse(outcome.ended() == NO_CHROMIUM, "Chromium is not there");

            assertThat(outcome).isEqualTo(new Outcome(0, List.of()));
            LogAudit.of(huni).findsNothingSecret(Database.ofEmbedded(huni));
        }
    }

    /**
     * @param failed what the browser tests said of each that failed, for whoever sees only
     *     Surefire's last lines
     */
    private record Outcome(int ended, List<String> failed) {}

    /** Its lines go through this process, because Maven reads the other way out of it. */
    private static Outcome run(String url, String sandboxUrl) throws Exception {
        ProcessBuilder node = new ProcessBuilder("node", "e2e/run.mjs");
        node.environment().putAll(Map.of("HUNI_URL", url, "HUNI_SANDBOX_URL", sandboxUrl));
        Process tests = node.directory(FRONTEND.toFile()).redirectErrorStream(true).start();
        List<String> failed =
                tests.inputReader(StandardCharsets.UTF_8)
                        .lines()
                        .peek(System.out::println)
                        .dropWhile(line -> !line.startsWith("FAILED "))
                        .filter(line -> !line.startsWith("ok "))
                        .toList();
        return new Outcome(tests.waitFor(), failed);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
