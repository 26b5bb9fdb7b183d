package io.huni.adapter.persistence.schedule;

import io.huni.application.analytics.KeepWorkingCalendar;
import io.huni.application.analytics.MarkLateLeads;
import io.huni.application.analytics.ProveNumbers;
import io.huni.application.assignment.AssignWaitingLeads;
import io.huni.application.audit.SealAudit;
import io.huni.application.connection.CheckBalance;
import io.huni.application.connection.ReadMappedForms;
import io.huni.application.connection.RunSync;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.application.followup.SendDueFollowups;
import io.huni.application.followup.TellSentFollowups;
import io.huni.application.notification.SendChannelMessages;
import io.huni.application.notification.SendDailySummaries;
import io.huni.application.notification.SendNotificationMails;
import io.huni.application.notification.TellCues;
import io.huni.application.offer.ExpireOffers;
import io.huni.application.ranking.TrainRanking;
import io.huni.application.reporting.RunReportSchedules;
import io.huni.application.scoring.RecomputeScores;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.Clock;

import javax.sql.DataSource;

/** The schedule; runs {@link RunSync}, {@link RecomputeScores} and {@link CheckBalance}. */
@Configuration(proxyBeanMethods = false)
public class SchedulePersistence {
    @Bean
    DueSignal dueSignal() {
        return new DueSignal();
    }

    @Bean
    SyncSchedule syncSchedule(DatabaseClient client, DueSignal signal) {
        return new DbSchedulerSyncSchedule(client, signal);
    }

    @Bean
    JobScheduler jobScheduler(
            DataSource source,
            DatabaseClient client,
            RunSync runSync,
            RecurringJobs jobs,
            DueSignal signal) {
        return new JobScheduler(
                source,
                new SyncTask(runSync, client, signal),
                jobs,
                ScheduleSettings.standard(),
                signal);
    }

    @Bean
    RecurringJobs recurringJobs(
            AssignWaitingLeads assignWaitingLeads,
            RecomputeScores recomputeScores,
            CheckBalance checkBalance,
            Connections connections,
            ReadMappedForms readMappedForms,
            DatabaseClient client,
            UnitOfWork unitOfWork,
            DueSignal signal,
            DeliveryRetention retention,
            TrashRetention trash,
            ImportRetention imports,
            SealAudit sealAudit,
            FoldCounts foldCounts,
            ExpireOffers expireOffers,
            NumberJobs numbers,
            NotificationJobs notifications,
            FollowupJobs followups) {
        return new RecurringJobs(
                assignWaitingLeads,
                recomputeScores,
                checkBalance,
                connections,
                readMappedForms,
                new MissingTurns(connections, client, signal),
                new CleanUp(client, unitOfWork),
                retention,
                trash,
                imports,
                sealAudit,
                foldCounts,
                expireOffers,
                numbers,
                notifications,
                followups);
    }

    @Bean
    NumberJobs numberJobs(
            KeepWorkingCalendar calendar,
            MarkLateLeads late,
            ProveNumbers proof,
            TrainRanking ranking,
            RunReportSchedules reports) {
        return new NumberJobs(calendar, late, proof, ranking, reports);
    }

    @Bean
    NotificationJobs notificationJobs(
            TellCues cues,
            SendNotificationMails mails,
            SendDailySummaries summaries,
            SendChannelMessages channels,
            NotificationRetention retention) {
        return new NotificationJobs(cues, mails, summaries, channels, retention);
    }

    @Bean
    FollowupJobs followupJobs(SendDueFollowups due, TellSentFollowups sent) {
        return new FollowupJobs(due, sent);
    }

    @Bean
    NotificationRetention notificationRetention(
            DatabaseClient client, UnitOfWork unitOfWork, Clock clock, RetentionSettings settings) {
        return new NotificationRetention(client, unitOfWork, clock, settings);
    }

    @Bean
    FoldCounts foldCounts(DatabaseClient client, UnitOfWork unitOfWork) {
        return new FoldCounts(client, unitOfWork);
    }

    @Bean
    ImportRetention importRetention(
            DatabaseClient client, UnitOfWork unitOfWork, Clock clock, RetentionSettings settings) {
        return new ImportRetention(client, unitOfWork, clock, settings);
    }

    @Bean
    TrashRetention trashRetention(
            DatabaseClient client, UnitOfWork unitOfWork, Clock clock, RetentionSettings settings) {
        return new TrashRetention(client, unitOfWork, clock, settings);
    }

    @Bean
    DeliveryRetention deliveryRetention(
            DatabaseClient client, Clock clock, RetentionSettings settings) {
        return new DeliveryRetention(client, clock, settings);
    }
}
