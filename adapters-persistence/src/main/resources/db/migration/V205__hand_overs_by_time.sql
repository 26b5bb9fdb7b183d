-- Leads that were given to a distributor lately, which for it do not wait too long yet.
CREATE INDEX interaction_hand_over ON interaction (at)
    WHERE type IN ('TRANSFER', 'EDIT') AND after ->> 'distributorId' IS NOT NULL;
