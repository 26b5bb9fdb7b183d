-- Leads that wait although somebody had answered them once: few, and the only ones of a distributor of
-- which the kept numbers do not know whether they are overdue since the hand-over. Told by the
-- distributor for which they wait, so that the planner weighs nothing but this index; without
-- functions that might leak, so that it may be asked before row-level security is.
CREATE INDEX lead_waiting_anew ON lead ((CASE WHEN status IN ('NEW', 'ASSIGNED')
        AND (answered_at IS NOT NULL OR (furthest >= 2) IS TRUE) AND deleted_at IS NULL
        THEN distributor_id END))
    WHERE (CASE WHEN status IN ('NEW', 'ASSIGNED')
        AND (answered_at IS NOT NULL OR (furthest >= 2) IS TRUE) AND deleted_at IS NULL
        THEN distributor_id END) IS NOT NULL;
