package io.huni.application.analytics;

import io.huni.application.analytics.port.KeptNumbers;
import io.huni.application.analytics.port.LateLeads;
import io.huni.application.analytics.port.NumberReads;
import io.huni.application.analytics.port.WorkingTimes;

/** The out-ports of analytics that the database answers. */
public record AnalyticsPorts(
        NumberReads reads, WorkingTimes times, LateLeads late, KeptNumbers kept) {}
