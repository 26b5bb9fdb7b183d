package io.huni.bootstrap.wiring;

import io.huni.application.identity.CreateFirstAdmin;
import io.huni.application.identity.OpenSession;
import io.huni.application.organisation.ChangeOrganisation;
import io.huni.application.organisation.CompleteSetup;
import io.huni.application.organisation.FoundOrganisation;
import io.huni.application.organisation.IssueSetupLink;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.OrganisationUseCases;
import io.huni.application.organisation.SaveDistributor;
import io.huni.application.organisation.port.Distributors;
import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationWiring {
    @Bean
    OrganisationQueries organisationQueries(
            Organisations organisations, Distributors distributors) {
        return OrganisationUseCases.organisationQueries(organisations, distributors);
    }

    @Bean
    ChangeOrganisation changeOrganisation(Organisations organisations, UnitOfWork unitOfWork) {
        return OrganisationUseCases.changeOrganisation(organisations, unitOfWork);
    }

    @Bean
    SaveDistributor saveDistributor(Distributors distributors, UnitOfWork unitOfWork, Ids ids) {
        return OrganisationUseCases.saveDistributor(distributors, unitOfWork, ids);
    }

    @Bean
    IssueSetupLink issueSetupLink(Organisations organisations, RandomTokens tokens) {
        return OrganisationUseCases.issueSetupLink(organisations, tokens);
    }

    @Bean
    FoundOrganisation foundOrganisation(
            Organisations organisations, CreateFirstAdmin createFirstAdmin, UnitOfWork unitOfWork) {
        return OrganisationUseCases.foundOrganisation(organisations, createFirstAdmin, unitOfWork);
    }

    @Bean
    CompleteSetup completeSetup(
            Organisations organisations,
            FoundOrganisation foundOrganisation,
            UnitOfWork unitOfWork,
            OpenSession openSession) {
        return OrganisationUseCases.completeSetup(
                organisations, foundOrganisation, unitOfWork, openSession);
    }
}
