package io.huni.application.offer;

import io.huni.application.assignment.AssignmentUseCases;
import io.huni.application.assignment.BeforeAssignment;
import io.huni.application.assignment.InMemoryAssignmentRules;
import io.huni.application.assignment.InMemoryWorkSchedules;
import io.huni.application.lead.InMemoryLeadWork;
import io.huni.application.lead.InMemoryLeads;
import io.huni.application.lead.LeadFixture;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.offer.port.OfferReads;
import io.huni.application.organisation.InMemoryDistributors;
import io.huni.application.organisation.InMemoryOrganisations;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.Entry;
import io.huni.domain.lead.Lead;
import io.huni.domain.lead.WorkedLead;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.Language;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers over fakes: three distributors, a Friday at noon in Istanbul. */
final class OfferHouse {
    static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    static final DistributorId EGE = new DistributorId(new UUID(3, 2));
    static final DistributorId LARA = new DistributorId(new UUID(3, 3));
    static final TeamId DAY = new TeamId(new UUID(2, 1));
    static final Actor.Person ADMIN = person(1, Role.ADMIN, Optional.empty(), Optional.empty());
    static final Actor.Person MANAGER = person(2, Role.MANAGER, Optional.empty(), Optional.of(DAY));
    static final Actor.Person STAFF = person(3, Role.STAFF, Optional.empty(), Optional.of(DAY));
    static final Actor.Person NIL = partner(4, NOVA);
    static final Actor.Person EDA = partner(5, EGE);

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T09:00:00Z"));
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryLeadWork work = new InMemoryLeadWork(leads);
    final InMemoryOffers offers = InMemoryLeadsToOffer.offersOn(work);
    final InMemoryOfferRules rules = new InMemoryOfferRules();
    final InMemoryDistributors distributors = new InMemoryDistributors();
    final OfferUseCases useCases;
    final OfferLead offerLead;
    final AnswerOffer answer;
    final WithdrawOffer withdraw;
    final TransferLead transfer;
    final ExpireOffers expire;
    final KeepOfferRules keepRules;
    final BeforeAssignment byRule;

    OfferHouse() {
        List.of(NOVA, EGE, LARA).forEach(offers::activate);
        List.of(NOVA, EGE, LARA).forEach(rules::open);
        List.of(NOVA, EGE, LARA).forEach(this::open);
        useCases = useCases();
        offerLead = useCases.offerLead();
        answer = useCases.answerOffer();
        withdraw = useCases.withdrawOffer();
        transfer = useCases.transferLead();
        expire = useCases.expireOffers();
        keepRules = useCases.keepOfferRules();
        byRule = useCases.offerByRule();
    }

    private void open(DistributorId id) {
        String name = id.value().toString();
        distributors.save(new Distributor(id, name, true, Duration.ofHours(1))).block();
    }

    private OfferUseCases useCases() {
        InMemoryWorkSchedules schedules = new InMemoryWorkSchedules();
        InMemoryOrganisations organisations = new InMemoryOrganisations();
        organisations
                .save(
                        new Organisation(
                                "Anadolu",
                                ZoneId.of("Europe/Istanbul"),
                                Language.TR,
                                Currency.getInstance("TRY")))
                .block();
        return new OfferUseCases(
                new OfferPorts(
                        offers, rules, new InMemoryLeadsToOffer(leads, work, offers), noReads()),
                LeadUseCases.actOnLeads(work, clock),
                OrganisationUseCases.organisationQueries(organisations, distributors),
                AssignmentUseCases.assignmentQueries(
                        new InMemoryAssignmentRules(schedules), schedules),
                new InMemoryUnitOfWork(),
                new RisingIds(),
                clock);
    }

    /** What screens read is PostgreSQL's to write. */
    private static OfferReads noReads() {
        return new ShownOffers(List::of, lead -> Optional.empty());
    }

    private static Actor.Person partner(int number, DistributorId distributor) {
        return person(number, Role.DISTRIBUTOR, Optional.of(distributor), Optional.empty());
    }

    private static Actor.Person person(
            int number, Role role, Optional<DistributorId> distributor, Optional<TeamId> team) {
        return new Actor.Person(new UserId(new UUID(1, number)), role, distributor, team);
    }

    static Terms inTurn(DistributorId... to) {
        return new Terms(List.of(to), new TimeLimit(4, false), false, "");
    }

    static Terms together(DistributorId... to) {
        return new Terms(List.of(to), new TimeLimit(4, false), true, "");
    }

    LeadId lead(LeadFixture fixture) {
        Lead lead = fixture.lead();
        leads.put(lead);
        return lead.id();
    }

    OfferId offered(LeadId lead, Terms terms) {
        return offer(ADMIN, lead, terms).block();
    }

    Mono<OfferId> offer(Actor actor, LeadId lead, Terms terms) {
        return offerLead.offer(new OfferLead.Command(actor, lead, terms));
    }

    Offer state(OfferId offer) {
        return offers.claim(offer).block();
    }

    WorkedLead now(LeadId lead) {
        return work.claim(new Visibility.Everything(), List.of(lead)).block().getFirst();
    }

    /** What the history says of offers and transfers, in order. */
    List<String> history() {
        return work.saved().stream()
                .flatMap(saved -> saved.worked().entries().stream())
                .map(OfferHouse::said)
                .toList();
    }

    private static String said(Entry entry) {
        return entry.type() + entry.result().map(how -> " " + how).orElse("");
    }
}
