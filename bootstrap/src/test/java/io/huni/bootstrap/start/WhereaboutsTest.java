package io.huni.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.bootstrap.HuniSettings;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The last lines of a start say where to go. */
class WhereaboutsTest {
    private static final String DATA = Path.of("somewhere", "data").toAbsolutePath().toString();

    @Test
    void ofTheDemoNameTheAddressTheAccountsTheStandInAndTheFolder() throws IOException {
        String text =
                text(
                        Map.of(
                                "HUNI_DEMO", "true",
                                "HUNI_PORT", "8420",
                                "HUNI_SANDBOX_PORT", "8430",
                                "HUNI_DATA_DIR", "somewhere/data"));

        assertThat(text.lines())
                .contains(
                        "  Open          http://localhost:8420",
                        "  Sign in       the accounts stand on the sign-in page",
                        "  Meta stand-in http://localhost:8430",
                        "  Data          " + DATA);
    }

    @Test
    void ofAnInstallationPromiseNeitherAccountsNorAStandIn() throws IOException {
        String text =
                text(
                        Map.of(
                                "HUNI_PUBLIC_URL", "https://crm.example.com/",
                                "HUNI_DATA_DIR", "somewhere/data"));

        assertThat(text.lines())
                .contains("  Open          https://crm.example.com", "  Data          " + DATA)
                .noneMatch(line -> line.contains("stand"));
    }

    /** Whoever wants the contract closed says so; it does not stand open by oversight. */
    @Test
    void theContractIsOpenOnPurpose() throws IOException {
        StandardEnvironment environment = environment(Map.of());

        assertThat(environment.getProperty("springdoc.api-docs.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("springdoc.swagger-ui.enabled")).isEqualTo("true");
    }

    private static String text(Map<String, Object> variables) throws IOException {
        HuniSettings settings =
                Binder.get(environment(variables)).bind("huni", HuniSettings.class).get();
        return new Whereabouts(settings).text();
    }

    private static StandardEnvironment environment(Map<String, Object> variables)
            throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return environment;
    }
}
