-- What a rule sends by itself answers nobody: a lead that got its greeting still waits for a person.
-- A status that was left by an undo was never reached.
CREATE OR REPLACE FUNCTION contacted_since(of_lead uuid, since timestamptz) RETURNS timestamptz
    LANGUAGE sql STABLE
    RETURN (SELECT min(i.at) FROM interaction i
        WHERE i.lead_id = of_lead AND i.at >= since
            AND (i.type IN ('CALL', 'EMAIL', 'MESSAGE') AND i.result IS DISTINCT FROM 'AUTOMATIC'
                OR i.type = 'STATUS_CHANGE' AND i.after ->> 'status' = 'CONTACTED'
                    AND i.result IS DISTINCT FROM 'UNDONE'
                    AND (SELECT later.result FROM interaction later
                        WHERE later.lead_id = of_lead AND later.at >= i.at AND later.id <> i.id
                            AND later.before ->> 'status' = 'CONTACTED'
                        ORDER BY later.at, later.id LIMIT 1) IS DISTINCT FROM 'UNDONE'));
