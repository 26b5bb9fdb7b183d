-- A key now keeps the whole answer, sealed, in place of the id of what was made. Keys of before
-- hold no answer and are worth a day at most.
DELETE FROM idempotency_key;

ALTER TABLE idempotency_key RENAME COLUMN resource_id TO answer;
