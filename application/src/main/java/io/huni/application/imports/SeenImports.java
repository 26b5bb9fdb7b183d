package io.huni.application.imports;

import io.huni.application.imports.port.Imports;
import io.huni.application.shared.Absent;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Visibility;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;

import reactor.core.publisher.Mono;

/** Imports that the actor may know of; every other one is not there. */
final class SeenImports {
    private final Imports imports;

    SeenImports(Imports imports) {
        this.imports = imports;
    }

    Mono<Import> find(Actor actor, ImportId id) {
        return Mono.defer(() -> imports.find(visibility(actor), id))
                .switchIfEmpty(Absent.notFound());
    }

    /** Inside a transaction. */
    Mono<Import> claim(Actor actor, ImportId id) {
        return Mono.defer(() -> imports.claim(visibility(actor), id))
                .switchIfEmpty(Absent.notFound());
    }

    /** An import belongs to whoever brought the file, as the work on it does. */
    static Visibility visibility(Actor actor) {
        actor.require(Right.LEAD_IMPORT);
        return actor.visibility(Module.JOB);
    }
}
