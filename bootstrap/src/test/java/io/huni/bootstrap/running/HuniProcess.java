package io.huni.bootstrap.running;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Huni as a process of its own on free ports, so that it can be killed like any process. */
public final class HuniProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(120);

    private final Map<String, String> settings;
    private final Path dataDir;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;
    private String before = "";

    private HuniProcess(Path dataDir, Map<String, String> settings) {
        this.dataDir = dataDir;
        this.port = freePort();
        this.settings = new HashMap<>(settings);
        this.settings.putIfAbsent("HUNI_DB_PORT", String.valueOf(freePort()));
        this.settings.put("HUNI_PORT", String.valueOf(port));
        this.settings.put("HUNI_DATA_DIR", dataDir.toString());
    }

    /** Starts on the data folder and waits until it is ready. */
    public static HuniProcess start(Path dataDir, Map<String, String> settings) {
        HuniProcess huni = new HuniProcess(dataDir, settings);
        try {
            huni.startAgain();
            return huni;
        } catch (RuntimeException late) {
            huni.close();
            throw late;
        }
    }

    /** Whatever lies in this folder takes the place of the program's own classes from now on. */
    public void shadowedBy(Path classes) {
        before = classes + java.io.File.pathSeparator;
    }

    /** Starts once more with the same ports and data. */
    public void startAgain() {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                before + System.getProperty("java.class.path"),
                                "io.huni.bootstrap.Huni"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = builder.start();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        awaitReady();
    }

    /** Waits until it has written that to its console. */
    public void awaitLine(String text) {
        Awaitility.await()
                .atMost(START)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> Files.readString(log()).contains(text));
    }

    /** {@code kill -9}, and nothing else. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** {@code kill -9} of the embedded server's postmaster. */
    public void killPostgres() {
        postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int databasePort() {
        return Integer.parseInt(settings.get("HUNI_DB_PORT"));
    }

    public Path dataDir() {
        return dataDir;
    }

    /** Everything that it has written to its console. */
    public Path log() {
        return dataDir.resolveSibling(dataDir.getFileName() + ".log");
    }

    public boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitReady() {
        Awaitility.await()
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .failFast(
                        () -> {
                            if (!process.isAlive()) {
                                throw new IllegalStateException("Huni ended: " + lastLines());
                            }
                        })
                .until(this::isReady);
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private java.util.Optional<ProcessHandle> postmaster() {
        try (var files = Files.walk(dataDir, 4)) {
            return files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .map(HuniProcess::firstLine)
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file).getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
        killPostgres();
    }
}
