-- Whoever's news cannot be written, and whatever cannot be told, is tried again later each time.
ALTER TABLE notification_mail ADD COLUMN failures integer NOT NULL DEFAULT 0;

ALTER TABLE notification_cue ADD COLUMN failures integer NOT NULL DEFAULT 0;
-- Before it nobody looks at it again.
ALTER TABLE notification_cue ADD COLUMN due_at timestamptz NOT NULL DEFAULT '-infinity';

CREATE INDEX notification_cue_due ON notification_cue (due_at, at, id);
DROP INDEX notification_cue_age;

ALTER TABLE notification_summary ADD COLUMN failures integer NOT NULL DEFAULT 0;
-- The morning that was told before.
ALTER TABLE notification_summary ADD COLUMN last timestamptz;
ALTER TABLE notification_summary ADD COLUMN due_at timestamptz NOT NULL DEFAULT '-infinity';

-- A minute after the first failure, twice as long each time, six hours at most.
CREATE FUNCTION put_off(since timestamptz, failures integer) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN since + least(interval '1 minute' * 2 ^ least(failures, 20), interval '6 hours');
