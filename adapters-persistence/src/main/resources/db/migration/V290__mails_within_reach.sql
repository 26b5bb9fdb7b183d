-- A mail to a lead reaches only as far as who sends it: the person who wrote it, or whoever keeps
-- the rule. Whoever has left, or has the lead no more, writes to nobody.

-- As row-level security says a scope.
CREATE FUNCTION followup_reach(by_id uuid, rule_id uuid) RETURNS text
    LANGUAGE sql STABLE
    RETURN CASE
        WHEN by_id IS NOT NULL THEN (
            SELECT CASE
                WHEN NOT writer.active THEN NULL
                WHEN writer.scope = 'ALL' THEN 'all'
                WHEN writer.scope = 'DISTRIBUTOR' THEN 'distributor:' || writer.distributor_id
                WHEN writer.scope = 'TEAM' AND writer.team_id IS NOT NULL
                    THEN 'team:' || writer.team_id
                ELSE 'user:' || writer.id END
            FROM (
                SELECT u.id, u.active, u.distributor_id, u.team_id, coalesce(own.scope,
                    CASE u.role WHEN 'SUPERADMIN' THEN 'ALL' WHEN 'ADMIN' THEN 'ALL'
                        WHEN 'MANAGER' THEN 'TEAM' WHEN 'DISTRIBUTOR' THEN 'DISTRIBUTOR'
                        ELSE 'OWN' END) AS scope
                FROM app_user u LEFT JOIN own_role own ON own.id = u.own_role_id
                WHERE u.id = followup_reach.by_id
            ) AS writer)
        ELSE (
            SELECT coalesce('distributor:' || r.distributor_id, 'team:' || r.team_id, 'all')
            FROM followup_rule r WHERE r.id = followup_reach.rule_id)
    END;
