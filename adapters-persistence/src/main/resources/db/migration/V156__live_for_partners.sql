-- A distributor hears of its leads what it may see of them: without the house's tags and people.

ALTER TABLE live_event ADD COLUMN partner_data jsonb;

-- What was said within the last hour may still be asked for by a browser that comes back.
UPDATE live_event SET partner_data = data - '{tags,assigneeId,assigneeName,by}'::text[]
WHERE module = 'LEAD' AND distributor_id IS NOT NULL;
