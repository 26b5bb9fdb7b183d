package io.huni.application.reporting;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.port.ReportLetters;
import io.huni.application.reporting.port.ReportWriter;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of reports. */
public final class ReportUseCases {
    private ReportUseCases() {}

    public static ReportQueries reportQueries(
            AnalyticsQueries numbers,
            ReportWriter writer,
            OrganisationQueries organisations,
            Clock clock) {
        return new ReportQueriesService(
                new MakeReport(numbers, organisations, clock), writer, organisations, clock);
    }

    public static KeepReportSchedules keepReportSchedules(
            ReportPorts ports,
            ScheduledFiles files,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new KeepReportSchedulesService(
                ports, files, users, organisations, unitOfWork, ids, clock);
    }

    public static RunReportSchedules runReportSchedules(
            ReportPorts ports,
            ScheduledFiles files,
            ReportLetters letters,
            UserQueries users,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new RunReportSchedulesService(
                new PlanReportRuns(ports.runs(), organisations, unitOfWork, ids, clock),
                ports.runs(),
                files,
                users,
                organisations,
                new EndReportRun(ports, letters, users, unitOfWork, clock),
                clock);
    }
}
