-- Wakes the relays of every node when a transaction with new events commits.
CREATE FUNCTION announce_outbox() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('huni_outbox', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER outbox_announced
    AFTER INSERT ON outbox
    FOR EACH STATEMENT EXECUTE FUNCTION announce_outbox();

-- An instant as the API writes it: RFC 3339 in UTC, whatever the zone of the session is.
CREATE FUNCTION utc(at timestamptz) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- How many rows the planner expects of a query. The share that row-level security lets through is
-- unknown to the planner; it is taken out by asking for the whole table too.
CREATE FUNCTION expected_rows(query text, arguments text[]) RETURNS bigint
    LANGUAGE plpgsql AS
$$
DECLARE
    plan   json;
    whole  json;
    stored real;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan USING arguments;
    EXPLAIN (FORMAT JSON) SELECT FROM lead INTO whole;
    SELECT reltuples INTO stored FROM pg_class WHERE oid = 'lead'::regclass;
    RETURN round((plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric
        * greatest(stored, 0)::numeric
        / greatest((whole -> 0 -> 'Plan' ->> 'Plan Rows')::numeric, 1));
END
$$;
