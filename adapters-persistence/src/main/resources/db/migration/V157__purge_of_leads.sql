-- A purge finds what leads were for the undo of a bulk change.
CREATE INDEX lead_before_of_lead ON lead_before (lead_id);
