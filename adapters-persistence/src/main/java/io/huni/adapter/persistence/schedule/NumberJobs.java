package io.huni.adapter.persistence.schedule;

import io.huni.application.analytics.KeepWorkingCalendar;
import io.huni.application.analytics.MarkLateLeads;
import io.huni.application.analytics.ProveNumbers;
import io.huni.application.ranking.TrainRanking;
import io.huni.application.reporting.RunReportSchedules;

/** What keeps the numbers of dashboards and the learned ranking true, and mails them. */
record NumberJobs(
        KeepWorkingCalendar calendar,
        MarkLateLeads late,
        ProveNumbers proof,
        TrainRanking ranking,
        RunReportSchedules reports) {}
