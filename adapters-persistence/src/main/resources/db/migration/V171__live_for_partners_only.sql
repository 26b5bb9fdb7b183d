-- What has no version for a distributor is not told to one. These were written for nobody else, or
-- say no more than which record has changed.
UPDATE live_event SET partner_data = data
WHERE partner_data IS NULL AND distributor_id IS NOT NULL
    AND type IN ('offer_created', 'offer_updated', 'lead_late', 'connection_updated', 'run_updated');
