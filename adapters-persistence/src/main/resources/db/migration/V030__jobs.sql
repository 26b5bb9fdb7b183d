-- Long work that a person asked for. The row is locked while a slice is at work: a node that dies
-- gives it back with its transaction, so no lease is needed. due_at makes jobs take turns.

CREATE TABLE job (
    id             uuid PRIMARY KEY,
    kind           text NOT NULL,
    owner_id       uuid NOT NULL REFERENCES app_user (id),
    undoes         uuid REFERENCES job (id) ON DELETE CASCADE,
    state          text NOT NULL
        CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    total          integer NOT NULL,
    done           integer NOT NULL,
    failed         integer NOT NULL,
    skipped        integer NOT NULL,
    cancel_asked   boolean NOT NULL,
    started_at     timestamptz NOT NULL,
    finished_at    timestamptz,
    undoable_until timestamptz,
    problem        text,
    due_at         timestamptz NOT NULL,
    attempts       integer NOT NULL DEFAULT 0
);

CREATE INDEX job_due ON job (due_at, id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_of_owner ON job (owner_id, id);
CREATE INDEX job_undoing ON job (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX job_age ON job (finished_at) WHERE finished_at IS NOT NULL;

-- The records that a job still has to touch, as they were chosen when it was asked for.
CREATE TABLE job_slice (
    job_id  uuid NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    number  integer NOT NULL,
    records uuid[] NOT NULL,
    PRIMARY KEY (job_id, number)
);

CREATE TABLE job_result (
    job_id    uuid NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    record_id uuid NOT NULL,
    outcome   text NOT NULL CHECK (outcome IN ('DONE', 'FAILED', 'SKIPPED')),
    reason    text,
    PRIMARY KEY (job_id, record_id)
);

CREATE INDEX job_result_not_done ON job_result (job_id, record_id) WHERE outcome <> 'DONE';

-- Wakes every node when a job is asked for.
CREATE FUNCTION announce_job() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('huni_job', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER job_announced
    AFTER INSERT ON job
    FOR EACH STATEMENT EXECUTE FUNCTION announce_job();

-- What a job does to many leads, and what they were before, for its undo.
CREATE TABLE lead_bulk (
    job_id uuid PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    action jsonb NOT NULL
);

CREATE TABLE lead_before (
    job_id         uuid NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    lead_id        uuid NOT NULL,
    status         text NOT NULL,
    assignee_id    uuid,
    team_id        uuid,
    distributor_id uuid,
    tags           text[] NOT NULL,
    deleted_at     timestamptz,
    version        integer NOT NULL,
    PRIMARY KEY (job_id, lead_id)
);
