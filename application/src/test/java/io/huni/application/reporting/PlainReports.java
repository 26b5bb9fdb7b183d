package io.huni.application.reporting;

import io.huni.application.reporting.port.ReportWriter;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;

/** Sets what a report is of and how many leads it tells, as JSON or as a page. */
public final class PlainReports implements ReportWriter {
    @Override
    public Mono<ReportFile> write(LeadReport report, ReportFormat format, Language language) {
        String said =
                "{\"from\":\"%s\",\"to\":\"%s\",\"leads\":%d,\"language\":\"%s\"}"
                        .formatted(
                                report.filter().period().from(),
                                report.filter().period().to(),
                                report.funnel().whole().now().leads(),
                                language.tag());
        String content =
                format == ReportFormat.HTML
                        ? "<html><style>p { margin: 0; }</style><p>" + said
                        : said;
        return Mono.just(file("report." + format.ending(), format.type(), content));
    }

    @Override
    public Mono<ReportFile> schema() {
        return Mono.just(file("report.schema.json", "application/schema+json", "{}"));
    }

    private static ReportFile file(String name, String type, String content) {
        return new ReportFile(name, type, content.getBytes(StandardCharsets.UTF_8));
    }
}
