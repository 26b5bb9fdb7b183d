package io.huni.application.imports;

import io.huni.application.imports.port.Imports;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;

import reactor.core.publisher.Mono;

final class RemoveImportService implements RemoveImport {
    private final Imports imports;
    private final SeenImports seen;
    private final UnitOfWork unitOfWork;

    RemoveImportService(Imports imports, UnitOfWork unitOfWork) {
        this.imports = imports;
        this.seen = new SeenImports(imports);
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> remove(Actor actor, ImportId id) {
        return seen.claim(actor, id)
                .map(Import::removable)
                .flatMap(found -> imports.remove(found.id()))
                .as(unitOfWork::inTransaction);
    }
}
