package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.lead.MatchLeads.Named;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In-port: reads imports. Needs {@code lead:import}; everybody has the own ones, who sees
 * everything has all. Refuses with {@code shared.not-found}.
 */
public interface ImportQueries {
    /** The newest first. */
    Mono<ViewPage> page(Actor actor, PageRequest page);

    Mono<ImportView> get(Actor actor, ImportId id);

    Mono<RowViews> rows(
            Actor actor,
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            PageRequest page);

    Mono<RowViews> row(Actor actor, ImportId id, int number);

    /**
     * @param ownerName empty when the person is gone
     */
    record ImportView(Import found, Counts counts, Optional<String> ownerName, Set<Verb> allowed) {}

    /** A page of imports. */
    record ViewPage(List<ImportView> items, Optional<String> nextCursor) {}

    /**
     * @param leads that the reader sees, of those that the rows name
     */
    record RowViews(List<StoredRow> items, Map<LeadId, Named> leads, Optional<String> nextCursor) {}

    /** What can be done with an import now. */
    enum Verb {
        EDIT,
        CHECK,
        START,
        CANCEL,
        UNDO,
        DELETE
    }
}
