package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.job.JobWork.Slice;
import io.huni.application.lead.CorrectManyLeads;
import io.huni.application.lead.TakeBackLeads;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts back what was taken over, where nobody has worked on it since. */
final class PutBackRows {
    private static final Optional<RowOutcome> CHANGED = Optional.of(RowOutcome.UPDATED);

    private final TakeBackLeads takeBackLeads;
    private final CorrectManyLeads correctManyLeads;

    PutBackRows(TakeBackLeads takeBackLeads, CorrectManyLeads correctManyLeads) {
        this.takeBackLeads = takeBackLeads;
        this.correctManyLeads = correctManyLeads;
    }

    /**
     * @param runs the jobs that may have taken them
     */
    Mono<List<RowResult>> putBack(Slice slice, List<JobId> runs, List<StoredRow> rows) {
        return takeBackLeads
                .takeBack(slice.actor(), leads(rows, RowOutcome.CREATED))
                .zipWhen(gone -> corrected(slice, runs, rows))
                .map(back -> all(rows, back.getT1(), back.getT2()));
    }

    private Mono<Set<LeadId>> corrected(Slice slice, List<JobId> runs, List<StoredRow> rows) {
        List<LeadId> leads = leads(rows, RowOutcome.UPDATED);
        return Flux.fromIterable(runs)
                .concatMap(run -> correctManyLeads.putBack(slice.actor(), run, leads))
                .flatMapIterable(back -> back)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<RowResult> all(
            List<StoredRow> rows, Set<LeadId> gone, Set<LeadId> asBefore) {
        return rows.stream()
                .map(row -> result(row, row.outcome().equals(CHANGED) ? asBefore : gone))
                .toList();
    }

    private static List<LeadId> leads(List<StoredRow> rows, RowOutcome outcome) {
        return rows.stream()
                .filter(row -> row.outcome().equals(Optional.of(outcome)))
                .flatMap(row -> row.lead().stream())
                .toList();
    }

    private static RowResult result(StoredRow row, Set<LeadId> gone) {
        return row.lead().filter(gone::contains).isPresent()
                ? RowResult.putBack(row.number())
                : RowResult.left(row.number(), LeadErrorKey.CHANGED_SINCE);
    }
}
