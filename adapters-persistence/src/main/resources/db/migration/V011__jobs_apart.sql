-- Recurring jobs get a scheduler of their own, so that long syncs keep none of them waiting; it
-- needs a table of its own, because db-scheduler locks whatever is due in its table. Each job is
-- added anew when the program starts.

CREATE TABLE scheduled_jobs (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_jobs_due ON scheduled_jobs (execution_time);
CREATE INDEX scheduled_jobs_heartbeat ON scheduled_jobs (last_heartbeat);

DELETE FROM scheduled_tasks WHERE task_name <> 'sync-connection';
