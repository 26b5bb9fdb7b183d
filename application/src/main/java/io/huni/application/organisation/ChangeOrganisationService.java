package io.huni.application.organisation;

import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.shared.Versions;
import io.huni.domain.identity.Right;
import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

final class ChangeOrganisationService implements ChangeOrganisation {
    private final Organisations organisations;
    private final UnitOfWork unitOfWork;

    ChangeOrganisationService(Organisations organisations, UnitOfWork unitOfWork) {
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Organisation> change(Command command) {
        return Mono.fromRunnable(() -> command.actor().require(Right.ORGANISATION_MANAGE))
                .then(Mono.defer(organisations::claim))
                .switchIfEmpty(Absent.notFound())
                .map(before -> after(before, command))
                .flatMap(after -> organisations.save(after).thenReturn(after))
                .as(unitOfWork::inTransaction);
    }

    private static Organisation after(Organisation before, Command command) {
        Versions.require(before.version(), command.version());
        return new Organisation(
                command.name().orElse(before.name()),
                command.timeZone().orElse(before.timeZone()),
                command.language().orElse(before.language()),
                command.currency().orElse(before.currency()),
                before.version() + 1);
    }
}
