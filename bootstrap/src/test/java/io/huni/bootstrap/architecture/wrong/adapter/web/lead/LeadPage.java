package io.huni.bootstrap.architecture.wrong.adapter.web.lead;

import io.huni.bootstrap.architecture.wrong.adapter.persistence.lead.LeadTable;

/** Reads the tables of another adapter in the open. */
public final class LeadPage {
    private final LeadTable table = new LeadTable();

    @Override
    public String toString() {
        return table.toString();
    }
}
