package io.huni.adapter.persistence.reporting;

import io.huni.application.reporting.ReportPorts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** What schedules keep. */
@Configuration(proxyBeanMethods = false)
public class ReportPersistence {
    @Bean
    ReportPorts reportPorts(DatabaseClient client) {
        return new ReportPorts(new R2dbcReportSchedules(client), new R2dbcReportRuns(client));
    }
}
