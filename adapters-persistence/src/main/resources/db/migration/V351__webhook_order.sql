-- What was kept while an address was paused is due at one moment, and is read in its order without sorting all of it.
CREATE INDEX webhook_message_next ON webhook_message (webhook_id, due_at, id) WHERE state = 'WAITING';
DROP INDEX webhook_message_due;
