-- Whoever opts out is looked for among the leads that wait for mails. An index of all addresses would
-- not be seen behind row-level security: their digest is no function that tells nothing.
CREATE INDEX followup_waiting ON followup (lead_id) WHERE state IN ('SCHEDULED', 'WAITING');
