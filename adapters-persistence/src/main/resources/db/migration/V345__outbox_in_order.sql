-- What is due to a handler is read in the order in which it was written.
CREATE INDEX outbox_in_order ON outbox (handler, position) WHERE parked_at IS NULL;

DROP INDEX outbox_order;
