package io.huni.application.reporting.port;

import io.huni.application.reporting.LeadReport;
import io.huni.application.reporting.ReportFile;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.shared.Language;

import reactor.core.publisher.Mono;

/** Out-port: sets a report as a file, on a thread that may be busy with it. */
public interface ReportWriter {
    Mono<ReportFile> write(LeadReport report, ReportFormat format, Language language);

    /** What its JSON looks like, as JSON Schema. */
    Mono<ReportFile> schema();
}
