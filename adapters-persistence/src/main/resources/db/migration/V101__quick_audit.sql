-- The audit trail of ten thousand leads at once costs a third of what it did: a field is turned into
-- JSON only when it has changed.

CREATE FUNCTION audit_told(field text, mine anyelement, other anyelement) RETURNS jsonb
    LANGUAGE sql STABLE AS
$$
    SELECT CASE WHEN mine IS DISTINCT FROM other THEN jsonb_build_object(field, mine)
        ELSE '{}' END
$$;

CREATE OR REPLACE FUNCTION audit_lead() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    o            jsonb := audit_origin();
    by_user      uuid := (o ->> 'user')::uuid;
    by_token     uuid := (o ->> 'token')::uuid;
    from_address text := o ->> 'address';
    from_device  text := o ->> 'device';
BEGIN
    INSERT INTO audit_entry (
        kind, subject, subject_id, user_id, token_id, address, device, before, after)
    SELECT 'CHANGED', 'lead', n.id::text, by_user, by_token, from_address, from_device,
        audit_told('status', b.status, n.status)
            || audit_told('assignee_id', b.assignee_id, n.assignee_id)
            || audit_told('distributor_id', b.distributor_id, n.distributor_id)
            || audit_told('tags', b.tags, n.tags)
            || audit_told('deleted_at', b.deleted_at, n.deleted_at)
            || audit_told('full_name', b.full_name, n.full_name)
            || audit_told('email', b.email, n.email) || audit_told('phone', b.phone, n.phone),
        audit_told('status', n.status, b.status)
            || audit_told('assignee_id', n.assignee_id, b.assignee_id)
            || audit_told('distributor_id', n.distributor_id, b.distributor_id)
            || audit_told('tags', n.tags, b.tags)
            || audit_told('deleted_at', n.deleted_at, b.deleted_at)
            || audit_told('full_name', n.full_name, b.full_name)
            || audit_told('email', n.email, b.email) || audit_told('phone', n.phone, b.phone)
    FROM old_rows b JOIN new_rows n ON n.id = b.id
    WHERE (b.status, b.assignee_id, b.distributor_id, b.tags, b.deleted_at, b.full_name, b.email,
            b.phone)
        IS DISTINCT FROM (n.status, n.assignee_id, n.distributor_id, n.tags, n.deleted_at,
            n.full_name, n.email, n.phone);
    RETURN NULL;
END
$$;
