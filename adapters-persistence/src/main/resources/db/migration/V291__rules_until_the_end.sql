-- A lead that a rule is no longer for gets no mail of it, however long that has been planned.

-- Whether a lead is one of those that a rule is for, whatever its status is.
CREATE FUNCTION followup_is_for(rule followup_rule, distributor uuid, team uuid, source text,
        form text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce((rule.distributor_id IS NULL OR rule.distributor_id = distributor)
        AND (rule.team_id IS NULL OR rule.team_id = team)
        AND (cardinality(rule.distributors) = 0 OR distributor = ANY (rule.distributors))
        AND (cardinality(rule.sources) = 0 OR source = ANY (rule.sources))
        AND (cardinality(rule.forms) = 0 OR form = ANY (rule.forms)), false);

-- Why a mail that waits must not go, if it must not.
CREATE OR REPLACE FUNCTION followup_hindrance(lead_id uuid, rule_id uuid, by_id uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (
        SELECT CASE
            WHEN lead.deleted_at IS NOT NULL THEN 'LEAD_DELETED'
            WHEN lead.email IS NULL THEN 'NO_ADDRESS'
            WHEN EXISTS (SELECT FROM mail_opt_out WHERE digest = address_digest(lead.email))
                THEN 'OPTED_OUT'
            WHEN followup_hindrance.by_id IS NOT NULL THEN NULL
            WHEN rule.id IS NULL OR NOT rule.active THEN 'RULE_OFF'
            WHEN NOT followup_is_for(rule, lead.distributor_id, lead.team_id, lead.source,
                lead.form_id) THEN 'OTHER_OWNER'
            WHEN NOT followup_holds(rule.to_status, lead.status) THEN 'LEFT_STATUS'
            WHEN jsonb_path_exists(lead.consents, '$[*] ? (@.checked == false)') THEN 'NO_CONSENT'
        END
        FROM lead LEFT JOIN followup_rule rule ON rule.id = followup_hindrance.rule_id
        WHERE lead.id = followup_hindrance.lead_id);
