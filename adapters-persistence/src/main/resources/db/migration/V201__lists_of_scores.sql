-- The lists of the scoring dashboard are short and their leads may be rare: each is found by an index
-- that holds little else.

-- The best that are still open, of every scope.
CREATE INDEX lead_best_open ON lead (score_tenths, id)
    WHERE status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL AND NOT test;
CREATE INDEX lead_best_open_of_distributor ON lead (distributor_id, score_tenths, id)
    WHERE status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL AND NOT test;
CREATE INDEX lead_best_open_of_team ON lead (team_id, score_tenths, id)
    WHERE status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL AND NOT test
        AND team_id IS NOT NULL;
DROP INDEX lead_open_of_assignee;
CREATE INDEX lead_open_of_assignee ON lead (assignee_id, score_tenths, id)
    WHERE status NOT IN ('CONVERTED', 'LOST') AND deleted_at IS NULL AND NOT test;

-- Good, and nobody has them.
CREATE INDEX lead_good_of_nobody ON lead (submitted_at, id)
    WHERE status IN ('NEW', 'ASSIGNED', 'CONTACTED') AND assignee_id IS NULL
        AND score_tenths >= 600 AND deleted_at IS NULL AND NOT test;

-- They wait for their first answer past the target.
CREATE INDEX lead_overdue ON lead (submitted_at, id)
    WHERE late AND status IN ('NEW', 'ASSIGNED') AND answered_at IS NULL
        AND coalesce(furthest, 1) < 2 AND deleted_at IS NULL;

-- Poor, and worked on.
CREATE INDEX lead_poor_at_work ON lead (submitted_at, id)
    WHERE status IN ('ASSIGNED', 'CONTACTED') AND score_tenths < 400 AND deleted_at IS NULL
        AND NOT test;
