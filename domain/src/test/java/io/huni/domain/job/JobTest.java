package io.huni.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class JobTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserId AYSE = new UserId(new UUID(0, 1));
    private static final JobId UNDO = new JobId(new UUID(0, 3));

    @Test
    void isDoneWithItsLastRecordAndCanThenBePutBack() {
        Job half = job(JobKind.LEAD_STATUS).after(List.of(done(1)), NOW);
        Job whole = half.after(List.of(skipped(2)), NOW);

        assertThat(half.state()).isEqualTo(JobState.RUNNING);
        assertThat(half.finishedAt()).isEmpty();
        assertThat(whole.state()).isEqualTo(JobState.DONE);
        assertThat(whole.tally()).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(whole.undoableUntil()).contains(NOW.plus(Job.UNDO_WINDOW));
    }

    @Test
    void isPutBackOnceAndOnlyInTime() {
        Job done = job(JobKind.LEAD_STATUS).after(List.of(done(1), done(2)), NOW);
        Instant tooLate = NOW.plus(Duration.ofMinutes(10));

        assertThat(done.undo(UNDO, AYSE, tooLate.minusMillis(1)).undoes()).contains(done.id());
        assertRefused(() -> done.undo(UNDO, AYSE, tooLate), JobErrorKey.NOT_UNDOABLE);
        assertRefused(() -> done.withoutUndo().undo(UNDO, AYSE, NOW), JobErrorKey.NOT_UNDOABLE);
    }

    @Test
    void getsItsUndoBackForTheSameTime() {
        Job done = job(JobKind.LEAD_STATUS).after(List.of(done(1), done(2)), NOW);

        assertThat(done.withoutUndo().withUndoAgain()).isEqualTo(done);
    }

    @Test
    void theUndoIsAboutWhatWasDoneAndHasNone() {
        Job done = job(JobKind.LEAD_TAG).after(List.of(done(1), skipped(2)), NOW);

        Job undo = done.undo(UNDO, AYSE, NOW);

        assertThat(undo.tally()).isEqualTo(Tally.of(1));
        assertThat(undo.after(List.of(done(1)), NOW).undoableUntil()).isEmpty();
    }

    @Test
    void whatWasWrittenDownOrChangedNothingHasNoUndo() {
        assertThat(job(JobKind.LEAD_NOTE).after(List.of(done(1), done(2)), NOW).undoableUntil())
                .isEmpty();
        assertThat(
                        job(JobKind.LEAD_TAG)
                                .after(List.of(skipped(1), skipped(2)), NOW)
                                .undoableUntil())
                .isEmpty();
    }

    @Test
    void whatStoppedHalfWayCanBePutBack() {
        Job half = job(JobKind.LEAD_DELETE).after(List.of(done(1)), NOW);

        assertThat(half.ended(JobState.CANCELLED, NOW).undoableUntil()).isPresent();
        assertThat(half.failed(Reason.of(JobErrorKey.BROKEN), NOW).undoableUntil()).isPresent();
        assertThat(half.failed(Reason.of(JobErrorKey.BROKEN), NOW).problem())
                .contains(new Reason("job.broken"));
    }

    @Test
    void whatHasEndedCannotBeStopped() {
        Job done = job(JobKind.LEAD_STATUS).after(List.of(done(1), done(2)), NOW);

        assertThat(job(JobKind.LEAD_STATUS).askedToStop().cancelAsked()).isTrue();
        assertRefused(done::askedToStop, JobErrorKey.ENDED);
    }

    private static Job job(JobKind kind) {
        return Job.asked(new JobId(new UUID(0, 2)), kind, AYSE, 2, NOW);
    }

    private static JobResult done(int record) {
        return JobResult.done(new UUID(1, record));
    }

    private static JobResult skipped(int record) {
        return JobResult.skipped(new UUID(1, record), new Reason("lead.unchanged"));
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work, JobErrorKey key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.errorKey()).isEqualTo(key));
    }
}
