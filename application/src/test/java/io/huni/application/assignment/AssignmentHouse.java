package io.huni.application.assignment;

import static io.huni.domain.identity.UserFixture.aUser;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.assignment.AssignmentRule;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Assignment over fakes: two people of one team, a Friday at noon in Istanbul. */
final class AssignmentHouse {
    static final UserId AYSE = new UserId(new UUID(1, 1));
    static final UserId MEHMET = new UserId(new UUID(1, 2));
    static final TeamId DAY = new TeamId(new UUID(2, 1));

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    final InMemoryWorkSchedules schedules = new InMemoryWorkSchedules();
    final InMemoryAssignmentRules rules = new InMemoryAssignmentRules(schedules);
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    final InMemoryLeadsToAssign toAssign = new InMemoryLeadsToAssign(leads, work);
    final InMemoryUsers users = new InMemoryUsers();
    final RisingIds ids = new RisingIds();

    /** Leads about which a distributor decides first. */
    final Set<LeadId> offered = new HashSet<>();

    final AssignLeads assignLeads;
    final AssignWaitingLeads assignWaiting;

    AssignmentHouse() {
        hire(AYSE);
        hire(MEHMET);
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        assignLeads =
                AssignmentUseCases.assignLeads(
                        new AssignmentPorts(rules, toAssign, schedules),
                        leads -> Mono.just(Set.copyOf(offered)),
                        OrganisationUseCases.organisationQueries(
                                organisations, new InMemoryDistributors()),
                        IdentityUseCases.userQueries(users),
                        LeadUseCases.workOnLeads(work, new InMemoryUnitOfWork(), clock),
                        new InMemoryUnitOfWork(),
                        clock);
        assignWaiting =
                AssignmentUseCases.assignWaitingLeads(
                        toAssign,
                        assignLeads,
                        new AssignmentSettings(AssignmentSettings.standard().youngerThan(), 2),
                        clock);
    }

    private void hire(UserId person) {
        rules.hire(person, Optional.of(DAY));
        users.add(aUser().withId(person.value()).in(DAY).user(), "").block();
    }

    void rule(AssignmentRule rule) {
        rules.save(rule).block();
    }

    LeadId lead(LeadFixture fixture) {
        Lead lead = fixture.lead();
        leads.put(lead);
        return lead.id();
    }

    WorkedLead state(LeadId lead) {
        return work.claim(new Visibility.Everything(), List.of(lead)).block().getFirst();
    }
}
