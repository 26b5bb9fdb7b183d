-- Wakes every node when live events commit.
CREATE FUNCTION announce_live() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('huni_live', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER live_event_announced
    AFTER INSERT ON live_event
    FOR EACH STATEMENT EXECUTE FUNCTION announce_live();
