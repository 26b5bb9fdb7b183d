package io.huni.domain.job;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Long work that a person asked for. It works on the records that there were when it was asked for,
 * each once, also across restarts of the program.
 *
 * @param undoes the job that this one puts back
 * @param startedAt when it was asked for
 * @param undoableUntil until when it can be put back; empty while it runs and once it was
 * @param problem what ended a failed one
 */
public record Job(
        JobId id,
        JobKind kind,
        UserId owner,
        Optional<JobId> undoes,
        JobState state,
        Tally tally,
        boolean cancelAsked,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> undoableUntil,
        Optional<Reason> problem) {
    /** How long an ended job can be put back unless its kind says otherwise. */
    public static final Duration UNDO_WINDOW = Duration.ofMinutes(10);

    public static Job asked(JobId id, JobKind kind, UserId owner, int total, Instant now) {
        return asked(id, kind, owner, Optional.empty(), total, now);
    }

    private static Job asked(
            JobId id, JobKind kind, UserId owner, Optional<JobId> undoes, int total, Instant now) {
        return new Job(
                id,
                kind,
                owner,
                undoes,
                JobState.QUEUED,
                Tally.of(total),
                false,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** After a part of its records; the last part ends it. */
    public Job after(List<JobResult> results, Instant now) {
        Job further = in(JobState.RUNNING, tally.and(results));
        return further.tally.isComplete() ? further.ended(JobState.DONE, now) : further;
    }

    /** What was done until now stays done, and can be put back. */
    public Job ended(JobState how, Instant now) {
        boolean undoable = kind.undoable() && undoes.isEmpty() && tally.done() > 0;
        return new Job(
                id,
                kind,
                owner,
                undoes,
                how,
                tally,
                cancelAsked,
                startedAt,
                Optional.of(now),
                Optional.of(now.plus(kind.undoWindow())).filter(end -> undoable),
                problem);
    }

    public Job failed(Reason because, Instant now) {
        return with(cancelAsked, undoableUntil, Optional.of(because)).ended(JobState.FAILED, now);
    }

    /** It stops after the part that it is at. Refuses with {@code job.ended}. */
    public Job askedToStop() {
        if (!state.isOpen()) {
            throw new Refused(JobErrorKey.ENDED);
        }
        return with(true, undoableUntil, problem);
    }

    /**
     * The job that puts this one back. Refuses with {@code job.not-undoable}.
     *
     * @param newId of that job
     */
    public Job undo(JobId newId, UserId by, Instant now) {
        if (undoableUntil.filter(now::isBefore).isEmpty()) {
            throw new Refused(JobErrorKey.NOT_UNDOABLE);
        }
        return asked(newId, kind, by, Optional.of(id), tally.done(), now);
    }

    /** This one before it has begun, with so many records. */
    public Job about(int records) {
        return in(state, Tally.of(records));
    }

    /** Whether {@link #retry} has something to do. */
    public boolean isRetryable() {
        return !state.isOpen() && undoes.isEmpty() && kind.repeatable() && tally.leftOut() > 0;
    }

    /**
     * The job that tries again what this one has left out. Refuses with {@code
     * job.nothing-to-retry}.
     *
     * @param newId of that job
     */
    public Job retry(JobId newId, UserId by, Instant now) {
        if (!isRetryable()) {
            throw new Refused(JobErrorKey.NOTHING_TO_RETRY);
        }
        return asked(newId, kind, by, tally.leftOut(), now);
    }

    /** It is put back only once. */
    public Job withoutUndo() {
        return with(cancelAsked, Optional.empty(), problem);
    }

    /** Its undo has not come to its end: until its time is over another one can. */
    public Job withUndoAgain() {
        return with(cancelAsked, finishedAt.map(at -> at.plus(kind.undoWindow())), problem);
    }

    private Job in(JobState newState, Tally newTally) {
        return new Job(
                id,
                kind,
                owner,
                undoes,
                newState,
                newTally,
                cancelAsked,
                startedAt,
                finishedAt,
                undoableUntil,
                problem);
    }

    private Job with(boolean stop, Optional<Instant> undoable, Optional<Reason> because) {
        return new Job(
                id,
                kind,
                owner,
                undoes,
                state,
                tally,
                stop,
                startedAt,
                finishedAt,
                undoable,
                because);
    }
}
