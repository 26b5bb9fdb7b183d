package io.huni.application.imports;

import io.huni.application.imports.port.ImportRows.Settled;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.JobResult.Outcome;
import io.huni.domain.job.Reason;
import io.huni.domain.shared.ErrorKey;
import io.huni.domain.shared.LeadId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a job has done with one row.
 *
 * @param outcome empty when it stays what it was
 * @param changes whether the row says something new now
 */
record RowResult(
        int number,
        Optional<RowOutcome> outcome,
        Optional<LeadId> lead,
        List<Fault> faults,
        Outcome told,
        Optional<Reason> reason,
        boolean changes) {
    static RowResult taken(int number, RowOutcome outcome, LeadId lead) {
        return new RowResult(
                number,
                Optional.of(outcome),
                Optional.of(lead),
                List.of(),
                Outcome.DONE,
                Optional.empty(),
                true);
    }

    /** The same without a part of the row. */
    RowResult without(Fault leftOut) {
        return new RowResult(
                number,
                outcome,
                lead,
                List.of(leftOut),
                told,
                Optional.of(new Reason(leftOut.key())),
                changes);
    }

    static RowResult skipped(int number, Optional<LeadId> lead, ErrorKey why) {
        return new RowResult(
                number,
                Optional.of(RowOutcome.SKIPPED),
                lead,
                List.of(),
                Outcome.SKIPPED,
                Optional.of(Reason.of(why)),
                true);
    }

    static RowResult failed(int number, List<Fault> faults) {
        return new RowResult(
                number,
                Optional.of(RowOutcome.FAILED),
                Optional.empty(),
                faults,
                Outcome.FAILED,
                Optional.of(new Reason(faults.getFirst().key())),
                true);
    }

    static RowResult putBack(int number) {
        return new RowResult(
                number,
                Optional.of(RowOutcome.UNDONE),
                Optional.empty(),
                List.of(),
                Outcome.DONE,
                Optional.empty(),
                true);
    }

    /** It stays what it was. */
    static RowResult left(int number, ErrorKey why) {
        return new RowResult(
                number,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Outcome.SKIPPED,
                Optional.of(Reason.of(why)),
                false);
    }

    Settled settled() {
        return new Settled(number, outcome, lead, faults);
    }

    JobResult result(ImportId id) {
        UUID row = RowRecords.of(id, number);
        return new JobResult(row, told, reason);
    }
}
