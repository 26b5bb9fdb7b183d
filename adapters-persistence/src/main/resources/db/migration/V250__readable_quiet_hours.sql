-- Quiet hours are to the minute. What could not be read any more had stopped everybody's news.
UPDATE notification_preference SET
    quiet_from = CASE WHEN quiet_from = '24:00' THEN '00:00' ELSE date_trunc('minute', quiet_from) END,
    quiet_until = CASE WHEN quiet_until = '24:00' THEN '00:00' ELSE date_trunc('minute', quiet_until) END
WHERE quiet_from IS NOT NULL;
UPDATE notification_preference SET quiet_from = NULL, quiet_until = NULL
WHERE quiet_from = quiet_until;

ALTER TABLE notification_preference ADD CONSTRAINT notification_preference_quiet CHECK (
    quiet_from <> quiet_until AND quiet_from < '24:00' AND quiet_until < '24:00'
    AND extract(second FROM quiet_from) = 0 AND extract(second FROM quiet_until) = 0) NOT VALID;
ALTER TABLE notification_preference VALIDATE CONSTRAINT notification_preference_quiet;
