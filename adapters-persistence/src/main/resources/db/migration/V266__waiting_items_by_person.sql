CREATE INDEX notification_item_waiting ON notification_item (user_id, at) WHERE waits <> '{}';
