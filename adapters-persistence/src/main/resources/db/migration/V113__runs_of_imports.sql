-- Every job that has run an import: what they have corrected is put back together.

CREATE TABLE import_run (
    import_id uuid NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
    job_id    uuid NOT NULL,
    PRIMARY KEY (import_id, job_id)
);

INSERT INTO import_run (import_id, job_id)
SELECT id, run_job FROM import_file WHERE run_job IS NOT NULL;
