package io.huni.adapter.persistence.schedule;

import io.huni.application.assignment.AssignWaitingLeads;
import io.huni.application.audit.SealAudit;
import io.huni.application.connection.CheckBalance;
import io.huni.application.connection.ReadMappedForms;
import io.huni.application.connection.RunSync;
import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.SyncSchedule;
import io.huni.application.offer.ExpireOffers;
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
            DueSignal signal,
            DeliveryRetention retention,
            TrashRetention trash,
            ImportRetention imports,
            SealAudit sealAudit,
            FoldCounts foldCounts,
            ExpireOffers expireOffers) {
        return new RecurringJobs(
                assignWaitingLeads,
                recomputeScores,
                checkBalance,
                connections,
                readMappedForms,
                new MissingTurns(connections, client, signal),
                new CleanUp(client),
                retention,
                trash,
                imports,
                sealAudit,
                foldCounts,
                expireOffers);
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
