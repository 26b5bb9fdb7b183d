-- What leads were is walled like the leads themselves.
ALTER TABLE lead_undo ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_undo FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_undo_scope ON lead_undo
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = lead_undo.lead_id)
    );

ALTER TABLE lead_before ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead_before FORCE ROW LEVEL SECURITY;
CREATE POLICY lead_before_scope ON lead_before
    USING (
        (SELECT coalesce(current_setting('huni.scope', true), '') = 'all')
        OR EXISTS (SELECT FROM lead WHERE lead.id = lead_before.lead_id)
    );
