package io.huni.application.connection;

import io.huni.application.connection.port.Connections;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.KnownLeads;
import io.huni.application.live.Announce;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of connections. */
public final class ConnectionUseCases {
    private ConnectionUseCases() {}

    public static FetchLeads fetchLeads(
            Connections connections,
            Forms forms,
            LeadForms leadForms,
            KnownLeads knownLeads,
            CaptureLead captureLead,
            Announce announce,
            UnitOfWork unitOfWork,
            Clock clock) {
        StopConnection stopping =
                new StopConnection(connections, unitOfWork, new ConnectionAnnouncements(announce));
        LeadHandover handover =
                new LeadHandover(captureLead, new FormBook(forms, leadForms), clock);
        LeadFetch fetch =
                new LeadFetch(new NamedLeads(leadForms, stopping, clock), handover, clock);
        return new FetchLeadsService(connections, knownLeads, fetch, clock);
    }
}
