package io.huni.domain.imports;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobState;
import io.huni.domain.shared.Refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of leads on its way in. Its rows lie beside it.
 *
 * @param checkJob the last one
 * @param runJob the last one
 * @param undoJob the last one that puts the last run back
 * @param undoableUntil until when the last run can be put back
 * @param version rises with each change
 */
public record Import(
        ImportId id,
        UserId owner,
        FileFacts file,
        ImportState state,
        List<Column> columns,
        ImportSettings settings,
        Optional<JobId> checkJob,
        Optional<JobId> runJob,
        Optional<JobId> undoJob,
        Optional<Instant> undoableUntil,
        Instant createdAt,
        int version) {
    public Import {
        columns = List.copyOf(columns);
    }

    /** A file that has just come. */
    public static Import uploaded(
            ImportId id,
            UserId owner,
            FileFacts file,
            List<Column> columns,
            ImportSettings settings,
            Instant now) {
        return new Import(
                id,
                owner,
                file,
                ImportState.UPLOADED,
                columns,
                settings,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                1);
    }

    /**
     * Other targets for some of the columns, other settings; what was checked is stale with it.
     * Refuses with {@code imports.target-twice} and while it is not open.
     */
    public Import mapped(Map<Integer, Optional<Target>> targets, ImportSettings wanted) {
        requireOpen();
        List<Column> mapped =
                columns.stream()
                        .map(
                                column ->
                                        targets.containsKey(column.index())
                                                ? column.to(targets.get(column.index()))
                                                : column)
                        .toList();
        requireNoCollision(mapped);
        return with(
                ImportState.UPLOADED, mapped, wanted, checkJob, runJob, undoJob, Optional.empty());
    }

    private static void requireNoCollision(List<Column> columns) {
        List<Target> taken = new ArrayList<>();
        for (Column column : columns) {
            column.target()
                    .ifPresent(
                            target -> {
                                if (taken.stream().anyMatch(target::collidesWith)) {
                                    throw twice(column.index(), target);
                                }
                                taken.add(target);
                            });
        }
    }

    private static Refused twice(int index, Target target) {
        return new Refused(
                ImportErrorKey.TARGET_TWICE,
                Map.of("target", target.field().name()),
                "/columns/" + index);
    }

    /** Whether a cell may name a distributor. */
    public boolean namesPartners() {
        return goesTo(TargetField.DISTRIBUTOR);
    }

    /** Whether a cell or a setting names people. */
    public boolean namesPeople() {
        return settings.assignee().isPresent() || goesTo(TargetField.ASSIGNEE);
    }

    /** Whether leads that are there may go to another distributor with it. */
    public boolean moves() {
        return settings.duplicates() == DuplicatePolicy.UPDATE && namesPartners();
    }

    private boolean goesTo(TargetField field) {
        return columns.stream().anyMatch(column -> column.goesTo(field));
    }

    /** Refuses while its work is going on and when it was taken over. */
    public void requireOpen() {
        if (state.isBusy()) {
            throw new Refused(ImportErrorKey.BUSY);
        }
        if (!state.isOpen()) {
            throw new Refused(ImportErrorKey.CLOSED);
        }
    }

    /** Refuses what cannot be checked: nothing that says who somebody is. */
    public Import checking(JobId job) {
        requireOpen();
        if (columns.stream().noneMatch(Import::identifies)) {
            throw new Refused(ImportErrorKey.NOTHING_MAPPED);
        }
        return with(
                ImportState.CHECKING,
                columns,
                settings,
                Optional.of(job),
                runJob,
                undoJob,
                Optional.empty());
    }

    private static boolean identifies(Column column) {
        return column.target().filter(target -> target.field().identifies()).isPresent();
    }

    /** Refuses what is not checked under the mapping of now. */
    public Import running(JobId job) {
        if (state.isBusy()) {
            throw new Refused(ImportErrorKey.BUSY);
        }
        if (state == ImportState.DONE) {
            throw new Refused(ImportErrorKey.CLOSED);
        }
        if (!mayStart()) {
            throw new Refused(ImportErrorKey.NOT_CHECKED);
        }
        return with(
                ImportState.RUNNING,
                columns,
                settings,
                checkJob,
                Optional.of(job),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What was taken over is put back. Refuses while its work is going on.
     *
     * @param job that does it
     */
    public Import undoing(JobId job) {
        return removable()
                .with(
                        ImportState.UNDOING,
                        columns,
                        settings,
                        checkJob,
                        runJob,
                        Optional.of(job),
                        undoableUntil);
    }

    /** Whether the rows can be taken over now. */
    public boolean mayStart() {
        return state == ImportState.CHECKED
                || state == ImportState.CANCELLED
                || state == ImportState.UNDONE;
    }

    /** One of its jobs has ended in whatever way. */
    public Import after(Job job) {
        ImportState next =
                switch (job.kind()) {
                    case IMPORT_CHECK -> whole(job, ImportState.CHECKED, ImportState.UPLOADED);
                    default ->
                            job.undoes().isPresent()
                                    ? whole(job, ImportState.UNDONE, ImportState.CANCELLED)
                                    : whole(job, ImportState.DONE, ImportState.CANCELLED);
                };
        boolean unfinishedUndo = job.undoes().isPresent() && job.state() != JobState.DONE;
        return with(
                next,
                columns,
                settings,
                checkJob,
                runJob,
                undoJob,
                unfinishedUndo ? undoableUntil : job.undoableUntil());
    }

    private static ImportState whole(Job job, ImportState done, ImportState otherwise) {
        return job.state() == JobState.DONE ? done : otherwise;
    }

    /** Refuses to be thrown away while its work is going on. */
    public Import removable() {
        if (state.isBusy()) {
            throw new Refused(ImportErrorKey.BUSY);
        }
        return this;
    }

    /** To whom it belongs, as far as scopes ask. */
    public Owners owners() {
        return new Owners(Optional.empty(), Optional.empty(), Optional.of(owner));
    }

    private Import with(
            ImportState newState,
            List<Column> newColumns,
            ImportSettings newSettings,
            Optional<JobId> newCheck,
            Optional<JobId> newRun,
            Optional<JobId> newUndo,
            Optional<Instant> newUndoable) {
        return new Import(
                id,
                owner,
                file,
                newState,
                newColumns,
                newSettings,
                newCheck,
                newRun,
                newUndo,
                newUndoable,
                createdAt,
                version + 1);
    }
}
