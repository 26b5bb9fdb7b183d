package io.huni.bootstrap.wiring;

import io.huni.application.assignment.AssignLeads;
import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.assignment.BeforeAssignment;
import io.huni.application.job.JobWork;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.lead.BeforeLeadsGo;
import io.huni.application.lead.OfferTask;
import io.huni.application.live.Announce;
import io.huni.application.offer.AnswerOffer;
import io.huni.application.offer.ExpireOffers;
import io.huni.application.offer.KeepOfferRules;
import io.huni.application.offer.OfferLead;
import io.huni.application.offer.OfferPayloads;
import io.huni.application.offer.OfferPorts;
import io.huni.application.offer.OfferQueries;
import io.huni.application.offer.OfferUseCases;
import io.huni.application.offer.TransferLead;
import io.huni.application.offer.WithdrawOffer;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class OfferWiring {
    @Bean
    OfferUseCases offerUseCases(
            OfferPorts ports,
            ActOnLeads actOnLeads,
            OrganisationQueries organisations,
            AssignmentQueries schedules,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        return new OfferUseCases(
                ports, actOnLeads, organisations, schedules, unitOfWork, ids, clock);
    }

    @Bean
    OfferLead offerLead(OfferUseCases offers) {
        return offers.offerLead();
    }

    @Bean
    AnswerOffer answerOffer(OfferUseCases offers) {
        return offers.answerOffer();
    }

    @Bean
    WithdrawOffer withdrawOffer(OfferUseCases offers) {
        return offers.withdrawOffer();
    }

    @Bean
    TransferLead transferLead(OfferUseCases offers) {
        return offers.transferLead();
    }

    @Bean
    ExpireOffers expireOffers(OfferUseCases offers) {
        return offers.expireOffers();
    }

    @Bean
    KeepOfferRules keepOfferRules(OfferUseCases offers) {
        return offers.keepOfferRules();
    }

    @Bean
    OfferQueries offerQueries(OfferUseCases offers) {
        return offers.offerQueries();
    }

    @Bean
    BeforeAssignment offerByRule(OfferUseCases offers) {
        return offers.offerByRule();
    }

    @Bean
    OfferTask offerTask(OfferUseCases offers) {
        return offers.offerTask();
    }

    @Bean
    BeforeLeadsGo endOffersOfLeads(OfferUseCases offers) {
        return offers.endOffersOfLeads();
    }

    @Bean
    JobWork offerManyLeads(OfferUseCases offers) {
        return offers.offerManyLeads();
    }

    @Bean
    Reaction announceOffers(OfferUseCases offers, Announce announce, OfferPayloads payloads) {
        return offers.announceOffers(announce, payloads);
    }

    @Bean
    Reaction assignAfterOffers(AssignLeads assignLeads, OfferPayloads payloads) {
        return OfferUseCases.assignAfterOffers(assignLeads, payloads);
    }
}
