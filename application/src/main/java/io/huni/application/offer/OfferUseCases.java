package io.huni.application.offer;

import io.huni.application.assignment.AssignLeads;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.BeforeAssignment;
import io.huni.application.job.JobWork;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.lead.BeforeLeadsGo;
import io.huni.application.lead.OfferTask;
import io.huni.application.live.Announce;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import java.time.Clock;

/** Builds the use cases of offers. */
public final class OfferUseCases {
    private final OfferPorts ports;
    private final OfferDesk desk;
    private final ActOnLeads actOnLeads;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    public OfferUseCases(
            OfferPorts ports,
            ActOnLeads actOnLeads,
            OrganisationQueries organisations,
            AssignmentQueries schedules,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        this.ports = ports;
        this.desk = new OfferDesk(ports.offers(), actOnLeads, organisations, schedules);
        this.actOnLeads = actOnLeads;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    public OfferLead offerLead() {
        return new OfferLeadService(ports.leads(), desk, unitOfWork, ids, clock);
    }

    public AnswerOffer answerOffer() {
        return new AnswerOfferService(ports.offers(), ports.leads(), desk, unitOfWork, clock);
    }

    public WithdrawOffer withdrawOffer() {
        return new WithdrawOfferService(ports.offers(), desk, unitOfWork, clock);
    }

    public TransferLead transferLead() {
        return new TransferLeadService(ports, desk, actOnLeads, organisations, unitOfWork, clock);
    }

    public ExpireOffers expireOffers() {
        return new ExpireOffersService(ports.offers(), desk, unitOfWork, clock);
    }

    public KeepOfferRules keepOfferRules() {
        return new KeepOfferRulesService(ports.rules(), unitOfWork, ids);
    }

    public OfferQueries offerQueries() {
        return new OfferQueriesService(ports.reads(), ports.rules());
    }

    /** The step before rules give a lead to a person. */
    public BeforeAssignment offerByRule() {
        return new OfferByRule(ports.rules(), ports.leads(), desk, ids, clock);
    }

    /** What bulk jobs need to offer leads. */
    public OfferTask offerTask() {
        return new RememberOffers(ports.offers(), desk);
    }

    /** What becomes of offers whose leads are taken back. */
    public BeforeLeadsGo endOffersOfLeads() {
        return new EndOffersOfLeads(ports.offers(), clock);
    }

    /** What the jobs that offer leads do. */
    public JobWork offerManyLeads() {
        return new OfferManyLeads(ports.offers(), ports.leads(), desk, ids, clock);
    }

    /** The reaction that brings offers to the screens that are open. */
    public Reaction announceOffers(Announce announce, OfferPayloads payloads) {
        return new AnnounceOffers(ports.offers(), announce, payloads);
    }

    /** The reaction that gives leads to people once their offer has ended. */
    public static Reaction assignAfterOffers(AssignLeads assignLeads, OfferPayloads payloads) {
        return new AssignAfterOffers(assignLeads, payloads);
    }
}
