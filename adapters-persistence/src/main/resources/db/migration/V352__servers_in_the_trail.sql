-- Addresses of webhooks and of gateways for text messages may hold keys, and templates of gateways too: the trail
-- says their server, and that they changed. What was sealed before stays as it is.
CREATE FUNCTION audit_server(address text) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN coalesce(
        to_jsonb(substring(address FROM '^[A-Za-z]+://(?:[^/?#@]*@)?([^/?#@{}]+)')), '"•••"');

CREATE FUNCTION audit_servers(said jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    RETURN (
        SELECT jsonb_object_agg(key, CASE
            WHEN value = 'null' THEN value
            WHEN key = 'url' THEN audit_server(value #>> '{}')
            WHEN key = 'gateway' THEN audit_server(value ->> 'url')
            ELSE value END)
        FROM jsonb_each(said));

CREATE FUNCTION audit_entry_names_servers() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    NEW.before := audit_servers(NEW.before);
    NEW.after := audit_servers(NEW.after);
    RETURN NEW;
END
$$;

CREATE TRIGGER audit_entry_names_servers BEFORE INSERT ON audit_entry
    FOR EACH ROW WHEN (NEW.subject IN ('webhook', 'notification_channel'))
    EXECUTE FUNCTION audit_entry_names_servers();
