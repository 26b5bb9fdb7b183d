package io.huni.adapter.persistence.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;

import org.springframework.context.SmartLifecycle;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/**
 * This node's two db-schedulers; they start and stop with the program. Recurring jobs have threads
 * and a table of their own: syncs that take hours keep none of them waiting, and a scheduler would
 * lock whatever is due in its table, also tasks that it does not know.
 */
final class JobScheduler implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    private final Scheduler syncs;
    private final Scheduler recurring;
    private volatile boolean running;

    JobScheduler(
            DataSource source,
            SyncTask syncTask,
            RecurringJobs jobs,
            ScheduleSettings settings,
            DueSignal signal) {
        syncs =
                configured(Scheduler.create(source, List.of(syncTask.task())), settings)
                        .threads(settings.turnsAtOnce())
                        .build();
        recurring =
                configured(Scheduler.create(source).startTasks(jobs.tasks()), settings)
                        .tableName("scheduled_jobs")
                        .threads(jobs.tasks().size())
                        .build();
        signal.checkBy(syncs::triggerCheckForDueExecutions);
    }

    /** The name is of this run of the program: a node that comes back does not inherit leases. */
    private static SchedulerBuilder configured(
            SchedulerBuilder builder, ScheduleSettings settings) {
        return builder.schedulerName(new SchedulerName.Fixed(name()))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(settings.polling())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE);
    }

    private static String name() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }

    @Override
    public void start() {
        syncs.start();
        recurring.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        syncs.stop();
        recurring.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
