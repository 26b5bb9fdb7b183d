package io.huni.adapter.report.reporting;

import io.huni.application.reporting.port.ReportWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reports as files. */
@Configuration(proxyBeanMethods = false)
public class ReportRendering {
    @Bean
    ReportWriter reportWriter() {
        return new RenderedReports();
    }
}
