package io.huni.application.reporting;

import io.huni.application.reporting.port.ReportRuns;
import io.huni.application.reporting.port.ReportSchedules;

/** What schedules keep. */
public record ReportPorts(ReportSchedules schedules, ReportRuns runs) {}
