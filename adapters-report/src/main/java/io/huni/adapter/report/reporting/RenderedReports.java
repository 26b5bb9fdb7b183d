package io.huni.adapter.report.reporting;

import io.huni.application.reporting.LeadReport;
import io.huni.application.reporting.ReportFile;
import io.huni.application.reporting.port.ReportWriter;
import io.huni.domain.analytics.Period;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Sets at most two reports at a time. */
final class RenderedReports implements ReportWriter {
    private final Map<Language, ReportWords> words = new EnumMap<>(Language.class);
    private final Scheduler worker = Schedulers.newBoundedElastic(2, 200, "reports", 60, true);

    RenderedReports() {
        for (Language language : Language.values()) {
            words.put(language, new ReportWords(language));
        }
    }

    @Override
    public Mono<ReportFile> write(LeadReport report, ReportFormat format, Language language) {
        return Mono.fromCallable(
                        () ->
                                new ReportFile(
                                        name(report, format),
                                        format.type(),
                                        content(report, format, language)))
                .subscribeOn(worker);
    }

    @Override
    public Mono<ReportFile> schema() {
        return Mono.fromCallable(JsonReport::schema)
                .map(
                        schema ->
                                new ReportFile(
                                        "lead-report.schema.json",
                                        "application/schema+json",
                                        schema));
    }

    private static String name(LeadReport report, ReportFormat format) {
        Period period = report.filter().period();
        return "lead-report-%s-%s-%s.%s"
                .formatted(
                        report.kind().name().toLowerCase(Locale.ROOT),
                        period.from(),
                        period.to(),
                        format.ending());
    }

    private byte[] content(LeadReport report, ReportFormat format, Language language) {
        ReportWords said = words.getOrDefault(language, new ReportWords(language));
        return switch (format) {
            case JSON -> JsonReport.of(report);
            case HTML -> HtmlReport.of(new Writing(report, said).document());
            case PDF -> PdfReport.of(new Writing(report, said).document());
            case XLSX -> XlsxReport.of(new Writing(report, said).document());
            case CSV -> CsvReport.of(new Writing(report, said).document());
        };
    }
}
