-- How far an entry had grown when it was looked at: what joined it later was not seen.
CREATE SEQUENCE notification_mark;
ALTER TABLE notification ADD COLUMN mark bigint NOT NULL DEFAULT nextval('notification_mark');
