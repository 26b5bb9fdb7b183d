package io.huni.application.organisation;

import io.huni.application.identity.OpenSession;
import io.huni.application.identity.SignIn.OpenedSession;
import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Hash;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.User;
import io.huni.domain.organisation.OrganisationErrorKey;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

final class CompleteSetupService implements CompleteSetup {
    private final Organisations organisations;
    private final FoundOrganisation foundOrganisation;
    private final UnitOfWork unitOfWork;
    private final OpenSession openSession;

    CompleteSetupService(
            Organisations organisations,
            FoundOrganisation foundOrganisation,
            UnitOfWork unitOfWork,
            OpenSession openSession) {
        this.organisations = organisations;
        this.foundOrganisation = foundOrganisation;
        this.unitOfWork = unitOfWork;
        this.openSession = openSession;
    }

    @Override
    public Mono<OpenedSession> complete(Command command) {
        return Mono.defer(() -> organisations.useSetupToken(Hash.of(command.token())))
                .filter(fresh -> fresh)
                .flatMap(fresh -> founded(command))
                .switchIfEmpty(Mono.error(() -> new Refused(OrganisationErrorKey.SETUP_LINK_USED)))
                .as(unitOfWork::inTransaction)
                .flatMap(user -> openSession.open(user, command.userAgent(), command.address()));
    }

    private Mono<User> founded(Command command) {
        return foundOrganisation.found(
                command.organisation(),
                new FoundOrganisation.Admin(
                        command.adminName(), command.adminEmail(), command.password()));
    }
}
