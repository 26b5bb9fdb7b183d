-- Files of leads on their way in. A file belongs to whoever brought it, as the work on it does.

CREATE TABLE import_file (
    id             uuid PRIMARY KEY,
    owner_id       uuid NOT NULL REFERENCES app_user (id),
    name           text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('CSV', 'XLSX')),
    charset        text,
    separator      text,
    origin         text NOT NULL CHECK (origin IN ('META', 'OTHER')),
    sheet          text,
    sheets         jsonb NOT NULL,
    rows           integer NOT NULL,
    state          text NOT NULL CHECK (state IN
        ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'UNDONE')),
    columns        jsonb NOT NULL,
    column_names   text NOT NULL,
    settings       jsonb NOT NULL,
    check_job      uuid,
    run_job        uuid,
    undoable_until timestamptz,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL DEFAULT now(),
    version        integer NOT NULL
);

CREATE INDEX import_file_of_owner ON import_file (owner_id, id);
CREATE INDEX import_file_of_check ON import_file (check_job) WHERE check_job IS NOT NULL;
CREATE INDEX import_file_of_run ON import_file (run_job) WHERE run_job IS NOT NULL;
CREATE INDEX import_file_age ON import_file (updated_at);

-- Numbers begin with 1 and leave the header out. twin is the lead that the person is already,
-- twin_row the row further up that has the same person.
CREATE TABLE import_row (
    import_id uuid NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
    number    integer NOT NULL,
    cells     jsonb NOT NULL,
    edited    boolean NOT NULL DEFAULT false,
    dropped   boolean NOT NULL DEFAULT false,
    verdict   text CHECK (verdict IN ('FINE', 'BAD', 'DUPLICATE', 'DROPPED')),
    faults    jsonb,
    twin      uuid,
    twin_row  integer,
    outcome   text CHECK (outcome IN ('CREATED', 'UPDATED', 'SKIPPED', 'FAILED')),
    lead_id   uuid,
    PRIMARY KEY (import_id, number)
);

CREATE INDEX import_row_verdict ON import_row (import_id, verdict, number);
CREATE INDEX import_row_outcome ON import_row (import_id, outcome, number)
    WHERE outcome IS NOT NULL;
CREATE INDEX import_row_twin ON import_row (import_id, twin_row) WHERE twin_row IS NOT NULL;
CREATE INDEX import_row_lead ON import_row (import_id, lead_id) WHERE lead_id IS NOT NULL;

-- Who stands in a file: the first row that is fine has the key.
CREATE TABLE import_key (
    import_id uuid NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
    key       text NOT NULL,
    number    integer NOT NULL,
    PRIMARY KEY (import_id, key)
);

CREATE INDEX import_key_of_row ON import_key (import_id, number);

-- The second wall behind the program's own filter, as for leads.
ALTER TABLE import_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_file FORCE ROW LEVEL SECURITY;
CREATE POLICY import_file_scope ON import_file
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR owner_id = (SELECT scope_id('user'))
    );

ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_row FORCE ROW LEVEL SECURITY;
CREATE POLICY import_row_scope ON import_row
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM import_file f WHERE f.id = import_row.import_id)
    );

ALTER TABLE import_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_key FORCE ROW LEVEL SECURITY;
CREATE POLICY import_key_scope ON import_key
    USING ((SELECT coalesce(current_setting('huni.scope', true), '') = 'all'));
