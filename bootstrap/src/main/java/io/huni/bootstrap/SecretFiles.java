package io.huni.bootstrap;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets every {@code HUNI_…} variable come from a file named by {@code HUNI_…_FILE}, as containers
 * hand over secrets.
 */
public class SecretFiles implements EnvironmentPostProcessor {
    private static final String PREFIX = "HUNI_";
    private static final String SUFFIX = "_FILE";
    private static final String UNREADABLE =
            "%s names %s, which cannot be read: check the path and its rights";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> read = new HashMap<>();
        environment
                .getSystemEnvironment()
                .forEach((name, file) -> read(name, file.toString(), read));
        environment.getPropertySources().addFirst(new MapPropertySource("secretFiles", read));
    }

    private static void read(String name, String file, Map<String, Object> into) {
        if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
            into.put(name.substring(0, name.length() - SUFFIX.length()), content(name, file));
        }
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(UNREADABLE.formatted(name, file), unreadable);
        }
    }
}
