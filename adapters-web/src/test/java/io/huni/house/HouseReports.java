package io.huni.house;

import io.huni.application.analytics.AnalyticsQueries;
import io.huni.application.identity.UserQueries;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.reporting.KeepReportSchedules;
import io.huni.application.reporting.PlainReports;
import io.huni.application.reporting.ReportPorts;
import io.huni.application.reporting.ReportQueries;
import io.huni.application.reporting.ReportUseCases;
import io.huni.application.reporting.port.ScheduledFiles;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.identity.Role;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.ReportRunId;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportScheduleId;
import io.huni.domain.reporting.Rhythm;
import io.huni.domain.reporting.Rhythm.Pace;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.Language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The reports of the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseReports {
    @Bean
    ReportQueries reportQueries(
            House house, AnalyticsQueries numbers, OrganisationQueries organisations) {
        return ReportUseCases.reportQueries(
                numbers, new PlainReports(), organisations, house.clock);
    }

    @Bean
    KeepReportSchedules keepReportSchedules(
            House house,
            ScheduledFiles files,
            UserQueries users,
            OrganisationQueries organisations) {
        return ReportUseCases.keepReportSchedules(
                new ReportPorts(house.reports, house.reports),
                files,
                users,
                organisations,
                new InMemoryUnitOfWork(),
                house.ids,
                house.clock);
    }

    /** One of the superadmin's that has run by hand. */
    static ReportScheduleId schedule(House house, Role owner) {
        ReportSchedule schedule =
                new ReportSchedule(
                        new ReportScheduleId(UUID.randomUUID()),
                        house.person(owner).id(),
                        "Aylık kurul raporu",
                        new ScheduledContent(
                                ScheduledContent.Kind.REPORT,
                                ReportPeriod.MONTHLY,
                                "",
                                ReportFormat.PDF,
                                Language.TR),
                        new Rhythm(Pace.MONTHLY, DayOfWeek.MONDAY, 31, 8),
                        Set.of(house.person(owner).id()),
                        Set.of(),
                        true,
                        Optional.empty());
        house.reports.save(schedule, Optional.of(house.clock.instant().plusSeconds(60))).block();
        house.reports
                .add(schedule, new ReportRunId(UUID.randomUUID()), house.clock.instant(), true)
                .block();
        return schedule.id();
    }
}
