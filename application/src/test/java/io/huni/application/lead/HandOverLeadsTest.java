package io.huni.application.lead;

import static io.huni.application.lead.LeadFixture.aLead;
import static io.huni.domain.identity.UserFixture.aUser;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class HandOverLeadsTest {
    private static final DistributorId CLINIC = new DistributorId(new UUID(1, 1));
    private static final TeamId DAY = new TeamId(new UUID(2, 1));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    private final HandOverLeads handOver = LeadUseCases.handOverLeads(work, Clock.systemUTC());

    @Test
    void whatTheSuccessorCouldNotSeeGoesToNobody() {
        User leaver = aUser().in(DAY).user();
        User ofClinic = aUser().as(Role.DISTRIBUTOR).of(CLINIC).user();
        Lead theirs = aLead().ofDistributor(CLINIC).assignedTo(leaver.id(), DAY).lead();
        Lead others = aLead().assignedTo(leaver.id(), DAY).lead();
        leads.put(theirs);
        leads.put(others);

        Actor program = new Actor.Program();
        long moved = handOver.handOver(program, leaver.id(), Optional.of(ofClinic)).block();

        assertThat(moved).isEqualTo(2);
        assertThat(keeper(theirs)).contains(ofClinic.id());
        assertThat(keeper(others)).isEmpty();
    }

    private Optional<UserId> keeper(Lead lead) {
        return work.claim(new Visibility.Everything(), List.of(lead.id()))
                .block()
                .getFirst()
                .assignee();
    }
}
