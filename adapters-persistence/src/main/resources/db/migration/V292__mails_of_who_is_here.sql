-- A mail by hand goes only while its writer is here and has the lead.

CREATE FUNCTION followup_reaches(reach text, distributor uuid, team uuid, assignee uuid)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(reach IN ('all', 'distributor:' || distributor, 'team:' || team,
        'user:' || assignee), false);

-- Why a mail that waits must not go, if it must not.
CREATE OR REPLACE FUNCTION followup_hindrance(lead_id uuid, rule_id uuid, by_id uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN (
        SELECT CASE
            WHEN lead.deleted_at IS NOT NULL THEN 'LEAD_DELETED'
            WHEN lead.email IS NULL THEN 'NO_ADDRESS'
            WHEN EXISTS (SELECT FROM mail_opt_out WHERE digest = address_digest(lead.email))
                THEN 'OPTED_OUT'
            WHEN followup_hindrance.by_id IS NOT NULL THEN CASE
                WHEN NOT followup_reaches(followup_reach(followup_hindrance.by_id, NULL),
                    lead.distributor_id, lead.team_id, lead.assignee_id) THEN 'WRITER_AWAY' END
            WHEN rule.id IS NULL OR NOT rule.active THEN 'RULE_OFF'
            WHEN NOT followup_is_for(rule, lead.distributor_id, lead.team_id, lead.source,
                lead.form_id) THEN 'OTHER_OWNER'
            WHEN NOT followup_holds(rule.to_status, lead.status) THEN 'LEFT_STATUS'
            WHEN jsonb_path_exists(lead.consents, '$[*] ? (@.checked == false)') THEN 'NO_CONSENT'
        END
        FROM lead LEFT JOIN followup_rule rule ON rule.id = followup_hindrance.rule_id
        WHERE lead.id = followup_hindrance.lead_id);
