package io.huni.adapter.web.connection;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.connection.TestConnection.Check;
import io.huni.application.connection.TestConnection.Outcome;
import io.huni.application.connection.TestConnection.Report;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a test of a connection found, line by line. */
@Schema(name = "ConnectionTest")
record ReportJson(Instant at, int passed, int failed, int warned, List<Line> checks) {

    static ReportJson of(Report report, Texts texts, Language language) {
        return new ReportJson(
                report.at(),
                count(report, Outcome.PASS),
                count(report, Outcome.FAIL),
                count(report, Outcome.WARN),
                report.checks().stream().map(check -> Line.of(check, texts, language)).toList());
    }

    private static int count(Report report, Outcome outcome) {
        return (int) report.checks().stream().filter(line -> line.outcome() == outcome).count();
    }

    @Schema(name = "ConnectionCheck")
    record Line(
            @Schema(
                            allowableValues = {
                                "token",
                                "permissions",
                                "page",
                                "form",
                                "webhook",
                                "mapping"
                            })
                    String key,
            Optional<String> subject,
            Outcome outcome,
            @Schema(example = "Erişim anahtarı geçerli") String title,
            @Schema(example = "Süresiz sistem kullanıcısı anahtarı.") String detail,
            Optional<String> remedy,
            @Schema(allowableValues = {"RENEW_TOKEN", "SUBSCRIBE", "MAP_QUESTION", "OPEN_META"})
                    Optional<FaultKey.Action> action,
            Optional<String> formId) {

        static Line of(Check check, Texts texts, Language language) {
            CheckWords words = new CheckWords(check, texts, language);
            return new Line(
                    check.line().name().toLowerCase(Locale.ROOT),
                    check.subject(),
                    check.outcome(),
                    words.title(),
                    words.detail(),
                    words.remedy(),
                    check.fault().flatMap(FaultKey::action),
                    check.formId());
        }
    }
}
