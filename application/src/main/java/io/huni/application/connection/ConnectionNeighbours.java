package io.huni.application.connection;

import io.huni.application.lead.CaptureLead;
import io.huni.application.lead.KnownLeads;
import io.huni.application.lead.ReadLeadsAnew;
import io.huni.application.lead.SaveCustomField;
import io.huni.application.live.Announce;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** What the use cases of connections need of other features and of the house. */
public record ConnectionNeighbours(
        CaptureLead captureLead,
        KnownLeads knownLeads,
        ReadLeadsAnew readLeadsAnew,
        SaveCustomField customFields,
        OrganisationQueries organisations,
        Announce announce,
        UnitOfWork unitOfWork,
        Ids ids,
        Clock clock) {}
