package io.huni.adapter.web.system;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.system.SystemQueries.Health;
import io.huni.application.system.SystemQueries.State;
import io.huni.application.system.SystemQueries.SystemReport;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state of the installation in the caller's language. */
@Schema(name = "System")
record SystemJson(
        @Schema(example = "0.1.0") String version,
        Instant startedAt,
        @Schema(example = "huni-1") String node,
        boolean demo,
        List<HealthJson> health,
        @Schema(example = "{\"deliveriesWaiting\":0,\"deliveriesFailed\":2,\"leads\":1284}")
                Map<String, Long> figures) {

    static SystemJson of(SystemReport report, Texts texts, Language language) {
        return new SystemJson(
                report.version(),
                report.startedAt(),
                report.node(),
                report.demo(),
                report.health().stream()
                        .map(health -> HealthJson.of(health, texts, language))
                        .toList(),
                report.figures());
    }

    @Schema(name = "Health")
    record HealthJson(
            @Schema(example = "inbox") String key,
            State state,
            @Schema(example = "2 teslimat işlenemedi.") String detail,
            Optional<String> remedy) {

        static HealthJson of(Health health, Texts texts, Language language) {
            String key = "system." + health.part() + "." + health.cause();
            return new HealthJson(
                    health.part(),
                    health.state(),
                    texts.text(language, key + ".detail", health.parameters()),
                    texts.optional(language, key + ".remedy", health.parameters()));
        }
    }
}
