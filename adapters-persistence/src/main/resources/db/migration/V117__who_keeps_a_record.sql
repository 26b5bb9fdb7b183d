-- An event that a record is gone goes to those who saw it where it was and do not see it where it is now.

ALTER TABLE live_event
    ADD COLUMN kept                boolean NOT NULL DEFAULT false,
    ADD COLUMN kept_distributor_id uuid,
    ADD COLUMN kept_team_id        uuid,
    ADD COLUMN kept_assignee_id    uuid;
