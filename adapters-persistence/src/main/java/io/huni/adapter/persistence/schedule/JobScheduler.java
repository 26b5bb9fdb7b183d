package io.huni.adapter.persistence.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;

import org.springframework.context.SmartLifecycle;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/** This node's db-scheduler; starts and stops with the program. */
final class JobScheduler implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;

    private final Scheduler scheduler;
    private volatile boolean running;

    JobScheduler(
            DataSource source,
            SyncTask syncTask,
            RecurringJobs jobs,
            ScheduleSettings settings,
            DueSignal signal) {
        scheduler = scheduler(source, syncTask.task(), jobs, settings);
        signal.checkBy(scheduler::triggerCheckForDueExecutions);
    }

    /** The name is of this run of the program: a node that comes back does not inherit leases. */
    private static Scheduler scheduler(
            DataSource source, Task<Void> sync, RecurringJobs jobs, ScheduleSettings settings) {
        return Scheduler.create(source, List.of(sync))
                .startTasks(jobs.tasks())
                .schedulerName(new SchedulerName.Fixed(name()))
                .threads(settings.turnsAtOnce())
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(settings.polling())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    private static String name() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
