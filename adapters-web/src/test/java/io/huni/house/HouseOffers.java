package io.huni.house;

import io.huni.application.assignment.AssignmentQueries;
import io.huni.application.lead.LeadUseCases;
import io.huni.application.lead.OfferTask;
import io.huni.application.offer.AnswerOffer;
import io.huni.application.offer.InMemoryLeadsToOffer;
import io.huni.application.offer.InMemoryOfferRules;
import io.huni.application.offer.InMemoryOffers;
import io.huni.application.offer.KeepOfferRules;
import io.huni.application.offer.OfferLead;
import io.huni.application.offer.OfferPorts;
import io.huni.application.offer.OfferQueries;
import io.huni.application.offer.OfferUseCases;
import io.huni.application.offer.ShownOffers;
import io.huni.application.offer.TransferLead;
import io.huni.application.offer.WithdrawOffer;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.assignment.LeadFacts;
import io.huni.domain.assignment.RuleConditions;
import io.huni.domain.lead.Lead;
import io.huni.domain.offer.Member;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferConditions;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferMethod;
import io.huni.domain.offer.OfferRule;
import io.huni.domain.offer.OfferRuleId;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.offer.Origin;
import io.huni.domain.offer.Terms;
import io.huni.domain.offer.TimeLimit;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The use cases of offers over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseOffers {
    static final OfferRuleId RULE = new OfferRuleId(new UUID(0x7000, 11));

    private final InMemoryOfferRules rules = new InMemoryOfferRules();

    /** There is this rule and no other. */
    void theOneRule() {
        rules.clear();
        rules.save(
                        new OfferRule(
                                RULE,
                                "Herkes",
                                true,
                                new OfferConditions(RuleConditions.none(), Set.of(), Set.of()),
                                OfferMethod.ROUND_ROBIN,
                                List.of(new Member(House.CLINIC, 1)),
                                new TimeLimit(4, true),
                                1))
                .block();
    }

    /** Of a lead of the clinic to the branch, not answered yet. */
    static Offer open(House house, DistributorId to) {
        Lead lead = house.ownLead();
        LeadFacts facts =
                new LeadFacts(
                        lead.id(),
                        lead.distributor(),
                        lead.source(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        lead.submittedAt());
        Change<Offer> made =
                Offer.make(
                        new OfferId(house.ids.next()),
                        new OfferableLead(
                                facts, Optional.empty(), Optional.empty(), true, false, false),
                        Origin.rule("Herkes"),
                        new Terms(List.of(to), new TimeLimit(4, false), false, ""),
                        (limit, from) -> from.plus(Duration.ofHours(4)),
                        house.clock.instant());
        house.offers.save(List.of(made)).block();
        return made.state();
    }

    @Bean
    OfferUseCases offerUseCases(
            House house, OrganisationQueries organisations, AssignmentQueries schedules) {
        rules.open(House.CLINIC);
        rules.open(House.BRANCH);
        theOneRule();
        InMemoryOffers offers = house.offers;
        return new OfferUseCases(
                new OfferPorts(
                        offers,
                        rules,
                        new InMemoryLeadsToOffer(house.leads, house.work, offers),
                        new ShownOffers(
                                offers::all,
                                lead -> house.leads.find(lead).map(found -> found.owners()))),
                LeadUseCases.actOnLeads(house.work, house.clock),
                organisations,
                schedules,
                new InMemoryUnitOfWork(),
                house.ids,
                house.clock);
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
    KeepOfferRules keepOfferRules(OfferUseCases offers) {
        return offers.keepOfferRules();
    }

    @Bean
    OfferQueries offerQueries(OfferUseCases offers) {
        return offers.offerQueries();
    }

    @Bean
    OfferTask offerTask(OfferUseCases offers) {
        return offers.offerTask();
    }
}
