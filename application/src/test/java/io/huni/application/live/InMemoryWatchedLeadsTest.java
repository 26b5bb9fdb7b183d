package io.huni.application.live;

import io.huni.application.live.port.WatchedLeads;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import java.util.Optional;
import java.util.UUID;

class InMemoryWatchedLeadsTest extends WatchedLeadsContract {
    private final InMemoryWatchedLeads leads = new InMemoryWatchedLeads();

    @Override
    protected WatchedLeads leads() {
        return leads;
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(0, 5));
    }

    @Override
    protected TeamId teamOfAyse() {
        return new TeamId(new UUID(0, 3));
    }

    @Override
    protected LeadId leadOfAyse() {
        LeadId lead = new LeadId(new UUID(0, 9));
        leads.put(
                lead, new Owners(Optional.empty(), Optional.of(teamOfAyse()), Optional.of(ayse())));
        return lead;
    }
}
