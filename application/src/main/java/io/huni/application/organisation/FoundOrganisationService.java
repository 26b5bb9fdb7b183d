package io.huni.application.organisation;

import io.huni.application.identity.CreateFirstAdmin;
import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.User;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

final class FoundOrganisationService implements FoundOrganisation {
    private final Organisations organisations;
    private final CreateFirstAdmin createFirstAdmin;
    private final UnitOfWork unitOfWork;

    FoundOrganisationService(
            Organisations organisations, CreateFirstAdmin createFirstAdmin, UnitOfWork unitOfWork) {
        this.organisations = organisations;
        this.createFirstAdmin = createFirstAdmin;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<User> found(Organisation organisation, Admin admin) {
        return organisations
                .find()
                .hasElement()
                .filter(there -> !there)
                .flatMap(none -> organisations.save(organisation).then(first(organisation, admin)))
                .as(unitOfWork::inTransaction);
    }

    private Mono<User> first(Organisation organisation, Admin admin) {
        return Mono.defer(
                () ->
                        createFirstAdmin.create(
                                admin.name(),
                                admin.email(),
                                admin.password(),
                                organisation.language()));
    }
}
