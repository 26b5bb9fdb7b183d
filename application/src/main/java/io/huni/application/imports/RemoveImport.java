package io.huni.application.imports;

import io.huni.domain.identity.Actor;
import io.huni.domain.imports.ImportId;

import reactor.core.publisher.Mono;

/** In-port: throws a file away with its rows. */
public interface RemoveImport {
    /**
     * Leads that were made stay, and can no longer be put back. Needs {@code lead:import}. Refuses
     * with {@code shared.not-found} and {@code imports.busy}.
     */
    Mono<Void> remove(Actor actor, ImportId id);
}
