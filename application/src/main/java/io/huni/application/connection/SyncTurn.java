package io.huni.application.connection;

import io.huni.application.connection.port.Connections.Opened;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunState;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One turn of a run while it is at work. Belongs to one chain, which goes step by step. */
final class SyncTurn {
    private static final int UNANSWERED_FORMS = 2;

    /** What Meta makes us wait for. */
    private static final Set<FaultKey> WAITING =
            EnumSet.of(
                    FaultKey.THROTTLED, FaultKey.BLOCKED_FOR_POLICY, FaultKey.ACCOUNT_CHECKPOINT);

    private final Opened opened;
    private RunView run;
    private int limit;
    private int usagePercent;
    private int forms;
    private int failedForms;
    private int unansweredInARow;
    private boolean cancelled;
    private boolean overtaken;
    private boolean stopped;
    private boolean heldUp;
    private Optional<Instant> pausedUntil;
    private Optional<Fault> fault;

    /** Begins held up while Meta still refuses calls. */
    SyncTurn(Opened opened, RunView run, int limit, Instant now) {
        this.opened = opened;
        this.run = run.atWork();
        this.limit = limit;
        this.usagePercent = opened.health().usagePercent().orElse(0);
        this.pausedUntil = opened.health().pausedUntil().filter(until -> until.isAfter(now));
        this.fault =
                pausedUntil.flatMap(until -> opened.health().problem()).filter(SyncTurn::waits);
    }

    private static boolean waits(Fault fault) {
        return WAITING.contains(fault.key());
    }

    Opened opened() {
        return opened;
    }

    RunView run() {
        return run;
    }

    int limit() {
        return limit;
    }

    int usagePercent() {
        return usagePercent;
    }

    Optional<Instant> pausedUntil() {
        return pausedUntil;
    }

    Optional<Fault> fault() {
        return fault;
    }

    boolean stopped() {
        return stopped;
    }

    boolean overtaken() {
        return overtaken;
    }

    boolean cancelled() {
        return cancelled;
    }

    void become(RunView next) {
        run = next;
    }

    void called() {
        run = run.counted(Tally.ofCalls(1));
    }

    /** Halves the page; false when it is one lead already. */
    boolean askForLess() {
        boolean possible = limit > 1;
        limit = Math.max(1, limit / 2);
        return possible;
    }

    void used(int percent, Optional<Instant> pauseUntil) {
        usagePercent = percent;
        pausedUntil = pauseUntil;
    }

    void formRead() {
        forms++;
        unansweredInARow = 0;
    }

    void formFailed(Fault because, boolean unanswered) {
        forms++;
        failedForms++;
        unansweredInARow = unanswered ? unansweredInARow + 1 : 0;
        fault = fault.or(() -> Optional.of(because));
    }

    void pause(Instant until, Fault because) {
        heldUp = true;
        pausedUntil = Optional.of(until);
        fault = Optional.of(because);
    }

    void stop(Fault because) {
        stopped = true;
        failedForms++;
        forms++;
        fault = Optional.of(because);
    }

    void cancel() {
        cancelled = true;
    }

    /**
     * The connection was switched off, deleted or given another token. Unlike after {@link #cancel}
     * what is unread waits for the next turn.
     */
    void overtake() {
        overtaken = true;
    }

    /** Whether no further call should be made; asked before each. */
    boolean halts() {
        boolean enough = stopped || cancelled || overtaken || unansweredInARow >= UNANSWERED_FORMS;
        heldUp = heldUp || !enough && pausedUntil.isPresent();
        return enough || heldUp;
    }

    RunView ended(Instant now) {
        if (cancelled || overtaken) {
            return run.ended(RunState.CANCELLED, now, Optional.empty());
        }
        if (heldUp) {
            return run.heldUp(fault);
        }
        return run.ended(outcome(), now, fault);
    }

    private RunState outcome() {
        if (failedForms == 0) {
            return RunState.DONE;
        }
        return failedForms < forms ? RunState.PARTIAL : RunState.FAILED;
    }
}
