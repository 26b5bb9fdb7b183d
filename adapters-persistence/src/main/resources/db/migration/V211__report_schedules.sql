-- Reports and exports that are mailed again and again, and each time that they were due.
CREATE TABLE report_schedule (
    id         uuid PRIMARY KEY,
    owner_id   uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    name       text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('REPORT', 'EXPORT')),
    period     text NOT NULL,
    search     text NOT NULL,
    format     text NOT NULL,
    language   text NOT NULL,
    pace       text NOT NULL CHECK (pace IN ('DAILY', 'WEEKLY', 'MONTHLY')),
    weekday    integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    month_day  integer NOT NULL CHECK (month_day BETWEEN 1 AND 31),
    hour       integer NOT NULL CHECK (hour BETWEEN 0 AND 23),
    people     uuid[] NOT NULL,
    addresses  text[] NOT NULL,
    active     boolean NOT NULL,
    paused     text,
    next_at    timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX report_schedule_of_person ON report_schedule (owner_id);
CREATE INDEX report_schedule_due ON report_schedule (next_at) WHERE active;

-- The key of schedule and due time is what makes a due time be sent once.
CREATE TABLE report_run (
    id            uuid PRIMARY KEY,
    schedule_id   uuid NOT NULL REFERENCES report_schedule (id) ON DELETE CASCADE,
    due_at        timestamptz NOT NULL,
    by_hand       boolean NOT NULL,
    state         text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
    trouble       text,
    recipients    integer NOT NULL DEFAULT 0,
    attempts      integer NOT NULL DEFAULT 0,
    claim         uuid,
    try_at        timestamptz NOT NULL,
    ended_at      timestamptz,
    UNIQUE (schedule_id, due_at)
);

CREATE INDEX report_run_waiting ON report_run (try_at) WHERE state = 'WAITING';
CREATE INDEX report_run_age ON report_run (ended_at);

SELECT audit_table('report_schedule', '', 'next_at');
