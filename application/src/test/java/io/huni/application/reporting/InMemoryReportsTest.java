package io.huni.application.reporting;

import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportSchedules;

class InMemoryReportsTest extends ReportsContract {
    private final InMemoryReports reports = new InMemoryReports();

    @Override
    protected ReportSchedules schedules() {
        return reports;
    }

    @Override
    protected ReportRuns runs() {
        return reports;
    }
}
