package io.huni.application.imports;

import io.huni.domain.identity.Actor;
import io.huni.domain.imports.ImportId;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Optional;

/** In-port: puts a row of a file right, or leaves it out. */
public interface MendRow {
    /**
     * Judges the row anew at once. Needs {@code lead:import}. Refuses with {@code
     * shared.not-found}, {@code imports.busy} and {@code imports.closed}.
     */
    Mono<Void> mend(Command command);

    /**
     * @param cells by index of the column; the others stay
     * @param dropped stays when empty
     */
    record Command(
            Actor actor,
            ImportId id,
            int row,
            Map<Integer, String> cells,
            Optional<Boolean> dropped) {}
}
