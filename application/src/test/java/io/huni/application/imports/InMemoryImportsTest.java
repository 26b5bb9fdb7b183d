package io.huni.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.idempotency.InMemoryIdempotencyKeys;
import io.huni.application.job.InMemoryJobs;
import io.huni.application.lead.InMemoryCustomFields;
import io.huni.application.lead.InMemoryLeadCorrections;
import io.huni.application.lead.InMemoryLeadMatches;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.imports.ImportId;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.LeadEvent.LeadCaptured;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

class InMemoryImportsTest extends ImportsContract {
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryLeadMatches matches = new InMemoryLeadMatches(leads);
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final ImportHouse house =
            new ImportHouse(
                    new ImportHouse.Parts(
                            new InMemoryImports(),
                            new InMemoryImportRows(),
                            new InMemoryTabularFiles(),
                            leads,
                            matches,
                            new InMemoryLeadCorrections(leads),
                            new InMemoryLeadWork(leads),
                            new InMemoryCustomFields(),
                            jobs,
                            jobs,
                            new InMemoryIdempotencyKeys(),
                            new InMemoryUnitOfWork(),
                            new RisingIds()),
                    Clock.systemUTC());
    private final Actor.Person zeynep = hired("zeynep", Role.SUPERADMIN, 1);
    private final Actor.Person ayse = hired("ayse", Role.MANAGER, 2);
    private final Actor.Person mehmet = hired("mehmet", Role.MANAGER, 3);

    private Actor.Person hired(String name, Role role, int team) {
        User user =
                new User(
                        new UserId(UUID.randomUUID()),
                        new EmailAddress(name + "@ornek.test"),
                        name,
                        role,
                        Optional.empty(),
                        Optional.of(new TeamId(new UUID(0, team))),
                        true,
                        Language.TR,
                        Theme.SYSTEM);
        house.hire(user);
        return user.asActor();
    }

    @Override
    protected ImportHouse house() {
        return house;
    }

    @Override
    protected Actor.Person zeynep() {
        return zeynep;
    }

    @Override
    protected Actor.Person ayse() {
        return ayse;
    }

    @Override
    protected Actor.Person mehmet() {
        return mehmet;
    }

    @Override
    protected int leadsWith(String phone) {
        return (int)
                leads.all().stream()
                        .filter(lead -> lead.contact().phone().isPresent())
                        .filter(lead -> lead.contact().phone().get().e164().equals(phone))
                        .count();
    }

    @Override
    protected String nameOf(LeadId lead) {
        return leads.find(lead).flatMap(one -> one.contact().fullName()).orElseThrow().value();
    }

    @Override
    protected void change(LeadId lead) {
        matches.workedOn(lead);
    }

    @Test
    void aLeadOfAFileIsOfWhoeverSeesOnlyATeam() {
        ImportId id = house.upload(ayse, "Ad Soyad;Telefon\nCan;+905551234567\n");
        house.check(ayse, id);
        house.run(ayse, id);

        Lead lead = leads.all().getLast();
        assertThat(lead.assignee()).contains(ayse.id());
        assertThat(lead.team()).isEqualTo(ayse.team());
        assertThat(leads.events().getLast())
                .isInstanceOfSatisfying(
                        LeadCaptured.class, event -> assertThat(event.settled()).contains(true));
    }
}
