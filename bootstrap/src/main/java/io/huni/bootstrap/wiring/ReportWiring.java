package io.huni.bootstrap.wiring;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.KeepReportSchedules;
import io.huni.application.reporting.ReportPorts;
import io.huni.application.reporting.ReportQueries;
import io.huni.application.reporting.ReportUseCases;
import io.huni.application.reporting.RunReportSchedules;
import io.huni.application.reporting.port.ReportLetters;
import io.huni.application.reporting.port.ReportWriter;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class ReportWiring {
    @Bean
    ReportQueries reportQueries(
            AnalyticsQueries numbers,
            ReportWriter writer,
            OrganisationQueries organisations,
            Clock clock) {
        return ReportUseCases.reportQueries(numbers, writer, organisations, clock);
    }

    @Bean
    KeepReportSchedules keepReportSchedules(
            ReportPorts ports,
            ScheduledFiles files,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return ReportUseCases.keepReportSchedules(
                ports, files, users, organisations, unitOfWork, ids, clock);
    }

    @Bean
    RunReportSchedules runReportSchedules(
            ReportPorts ports,
            ScheduledFiles files,
            ReportLetters letters,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return ReportUseCases.runReportSchedules(
                ports, files, letters, users, organisations, unitOfWork, ids, clock);
    }
}
