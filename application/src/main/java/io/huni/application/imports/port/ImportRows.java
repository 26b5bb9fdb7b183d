package io.huni.application.imports.port;

import io.huni.application.shared.PageRequest;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Out-port: the rows of imports, many at once. Rows are numbered from 1, without the header. */
public interface ImportRows {
    /**
     * @param first number of the first of them
     */
    Mono<Void> add(ImportId id, int first, List<List<String>> rows);

    /** In the order of their numbers. */
    Mono<List<StoredRow>> read(ImportId id, Collection<Integer> numbers);

    /** By number; the cursor is the last one. */
    Mono<RowPage> page(
            ImportId id,
            Optional<RowVerdict> verdict,
            Optional<RowOutcome> outcome,
            PageRequest page);

    /** Forgets who stands in the file, before every row is looked at anew. */
    Mono<Void> forgetKeys(ImportId id);

    /**
     * Keeps what was found. A row that is fine and whose person stands further up becomes a
     * duplicate of that row. What became of it in an earlier run is forgotten, so that it counts
     * once; a row whose lead is there stays what it is.
     */
    Mono<Void> judge(ImportId id, List<Judged> rows);

    /** The rows that are duplicates of this one, in their order. */
    Mono<List<Integer>> twinsOf(ImportId id, int number, int most);

    /** Other cells, left out or not; who stands in the row is forgotten. */
    Mono<Void> mend(ImportId id, StoredRow row);

    /** Every row, in order. */
    Mono<List<Integer>> all(ImportId id);

    /** The rows that a run takes: fine ones and duplicates that were not taken over yet. */
    Mono<List<Integer>> toTake(ImportId id);

    /** The rows that have made or changed a lead, in order, by whichever run. */
    Mono<List<Integer>> taken(ImportId id);

    /** What became of them. */
    Mono<Void> settle(ImportId id, List<Settled> rows);

    /** Which of the leads this import has made or changed already. */
    Mono<Set<LeadId>> touched(ImportId id, Set<LeadId> leads);

    Mono<Map<ImportId, Counts>> counts(Collection<ImportId> ids);

    /**
     * @param twin the lead that the person is already
     * @param twinRow the row further up that has the same person
     */
    record StoredRow(
            int number,
            List<String> cells,
            boolean edited,
            boolean dropped,
            Optional<RowVerdict> verdict,
            List<Fault> faults,
            Optional<LeadId> twin,
            Optional<Integer> twinRow,
            Optional<RowOutcome> outcome,
            Optional<LeadId> lead) {}

    /** A page of rows. */
    record RowPage(List<StoredRow> items, Optional<String> nextCursor) {}

    /**
     * @param keys who stands in it
     */
    record Judged(
            int number,
            RowVerdict verdict,
            List<Fault> faults,
            List<LeadKey> keys,
            Optional<LeadId> twin) {}

    /**
     * @param lead that it made or changed, or that was there
     */
    record Settled(
            int number, Optional<RowOutcome> outcome, Optional<LeadId> lead, List<Fault> faults) {}

    /** How many rows are what: by what the check says of them, and by what became of them. */
    record Counts(
            int fine,
            int duplicates,
            int bad,
            int dropped,
            int created,
            int updated,
            int skipped,
            int failed,
            int undone) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
