package io.huni.application.organisation;

import io.huni.application.identity.CreateFirstAdmin;
import io.huni.application.identity.OpenSession;
import io.huni.application.organisation.port.Distributors;
import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;

/** Builds the use cases of the organisation. */
public final class OrganisationUseCases {
    private OrganisationUseCases() {}

    public static OrganisationQueries organisationQueries(
            Organisations organisations, Distributors distributors) {
        return new OrganisationQueriesService(organisations, distributors);
    }

    public static ChangeOrganisation changeOrganisation(
            Organisations organisations, UnitOfWork unitOfWork) {
        return new ChangeOrganisationService(organisations, unitOfWork);
    }

    public static SaveDistributor saveDistributor(
            Distributors distributors, UnitOfWork unitOfWork, Ids ids) {
        return new SaveDistributorService(distributors, unitOfWork, ids);
    }

    public static IssueSetupLink issueSetupLink(Organisations organisations, RandomTokens tokens) {
        return new IssueSetupLinkService(organisations, tokens);
    }

    public static FoundOrganisation foundOrganisation(
            Organisations organisations, CreateFirstAdmin createFirstAdmin, UnitOfWork unitOfWork) {
        return new FoundOrganisationService(organisations, createFirstAdmin, unitOfWork);
    }

    public static CompleteSetup completeSetup(
            Organisations organisations,
            FoundOrganisation foundOrganisation,
            UnitOfWork unitOfWork,
            OpenSession openSession) {
        return new CompleteSetupService(organisations, foundOrganisation, unitOfWork, openSession);
    }
}
