package io.huni.domain.reporting;

import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.Rhythm.Pace;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Schedules of tests: every day at eight, a PDF to its owner. */
public final class ScheduleFixture {
    private ScheduleFixture() {}

    public static ReportSchedule aSchedule(UserId owner) {
        return of(owner, report(), Set.of());
    }

    /** Leads as a list. */
    public static ReportSchedule anExport(UserId owner, String search) {
        ScheduledContent leads =
                new ScheduledContent(
                        ScheduledContent.Kind.EXPORT,
                        ReportPeriod.DAILY,
                        search,
                        ReportFormat.CSV,
                        Language.TR);
        return of(owner, leads, Set.of());
    }

    /** Also to this address. */
    public static ReportSchedule mailedOut(UserId owner, String address) {
        return of(owner, report(), Set.of(new EmailAddress(address)));
    }

    private static ScheduledContent report() {
        return new ScheduledContent(
                ScheduledContent.Kind.REPORT,
                ReportPeriod.DAILY,
                "source=META_FORM",
                ReportFormat.PDF,
                Language.TR);
    }

    private static ReportSchedule of(
            UserId owner, ScheduledContent content, Set<EmailAddress> addresses) {
        return new ReportSchedule(
                new ReportScheduleId(UUID.randomUUID()),
                owner,
                "Sabah raporu",
                content,
                new Rhythm(Pace.DAILY, DayOfWeek.FRIDAY, 31, 8),
                Set.of(owner),
                addresses,
                true,
                Optional.empty());
    }
}
