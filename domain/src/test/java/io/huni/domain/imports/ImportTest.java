package io.huni.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.JobState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ImportTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final JobId JOB = new JobId(new UUID(0, 5));
    private static final UserId ZEYNEP = new UserId(new UUID(0, 1));

    private static Column column(int index, TargetField field) {
        return new Column(
                index, "S" + index, List.of(), 1, Optional.empty(), Optional.of(Target.of(field)));
    }

    private static Import uploaded() {
        return Import.uploaded(
                new ImportId(new UUID(0, 9)),
                ZEYNEP,
                new FileFacts(
                        "x.csv",
                        FileKind.CSV,
                        Optional.of("UTF-8"),
                        Optional.of(";"),
                        FileOrigin.OTHER,
                        Optional.empty(),
                        List.of(),
                        1),
                List.of(column(0, TargetField.PHONE), column(1, TargetField.NOTE)),
                ImportSettings.standard(FileOrigin.OTHER, DateOrder.DMY),
                NOW);
    }

    private static Job ended(JobKind kind, JobState how) {
        return Job.asked(JOB, kind, ZEYNEP, 1, NOW)
                .after(List.of(JobResult.done(new UUID(0, 1))), NOW)
                .ended(how, NOW);
    }

    private static Import checked() {
        return uploaded().checking(JOB).after(ended(JobKind.IMPORT_CHECK, JobState.DONE));
    }

    private static Import done() {
        return checked().running(JOB).after(ended(JobKind.IMPORT_RUN, JobState.DONE));
    }

    @Test
    void goesFromUploadToTakenOver() {
        assertThat(uploaded().state()).isEqualTo(ImportState.UPLOADED);
        assertThat(uploaded().checking(JOB).state()).isEqualTo(ImportState.CHECKING);
        assertThat(checked().state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked().running(JOB).state()).isEqualTo(ImportState.RUNNING);
        assertThat(done().state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void canBePutBackForADay() {
        assertThat(done().undoableUntil()).contains(NOW.plus(Duration.ofHours(24)));
        assertThat(checked().undoableUntil()).isEmpty();
    }

    @Test
    void aCheckThatDidNotEndIsNone() {
        assertThat(
                        uploaded()
                                .checking(JOB)
                                .after(ended(JobKind.IMPORT_CHECK, JobState.CANCELLED))
                                .state())
                .isEqualTo(ImportState.UPLOADED);
        assertThatThrownBy(() -> uploaded().running(JOB)).hasMessage("imports.not-checked");
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {"CANCELLED", "FAILED"})
    void aRunThatBrokeOffCanGoOn(JobState how) {
        Import broken = checked().running(JOB).after(ended(JobKind.IMPORT_RUN, how));

        assertThat(broken.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(broken.mayStart()).isTrue();
        assertThatThrownBy(broken::requireOpen).hasMessage("imports.closed");
    }

    @Test
    void whatWasUndoneIsOpenAgain() {
        Job undo = done(JobKind.IMPORT_RUN).undo(new JobId(new UUID(0, 6)), ZEYNEP, NOW);
        Import undone =
                done().after(
                                undo.after(List.of(JobResult.done(new UUID(0, 1))), NOW)
                                        .ended(JobState.DONE, NOW));

        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.mayStart()).isTrue();
        assertThat(undone.undoableUntil()).isEmpty();
        undone.requireOpen();
    }

    @Test
    void anUndoThatDidNotEndCanBeFinishedForTheSameTime() {
        Job undo = done(JobKind.IMPORT_RUN).undo(new JobId(new UUID(0, 6)), ZEYNEP, NOW);

        Import half = done().undoing(undo.id()).after(undo.ended(JobState.CANCELLED, NOW));

        assertThat(half.state()).isEqualTo(ImportState.CANCELLED);
        assertThat(half.undoJob()).contains(undo.id());
        assertThat(half.undoableUntil()).isEqualTo(done().undoableUntil());
        assertThat(half.running(JOB).undoJob()).isEmpty();
    }

    private static Job done(JobKind kind) {
        return ended(kind, JobState.DONE);
    }

    @Test
    void anotherMappingMakesTheCheckStale() {
        Import mapped =
                checked()
                        .mapped(
                                Map.of(1, Optional.of(Target.of(TargetField.EMAIL))),
                                checked().settings());

        assertThat(mapped.state()).isEqualTo(ImportState.UPLOADED);
        assertThat(mapped.version()).isEqualTo(checked().version() + 1);
        assertThatThrownBy(() -> mapped.running(JOB)).hasMessage("imports.not-checked");
    }

    @Test
    void givesEachPlaceToOneColumn() {
        assertThatThrownBy(
                        () ->
                                uploaded()
                                        .mapped(
                                                Map.of(
                                                        1,
                                                        Optional.of(Target.of(TargetField.PHONE))),
                                                uploaded().settings()))
                .hasMessage("imports.target-twice");
    }

    @Test
    void asksForSomethingThatSaysWhoARowIs() {
        Import nobody = uploaded().mapped(Map.of(0, Optional.empty()), uploaded().settings());

        assertThatThrownBy(() -> nobody.checking(JOB)).hasMessage("imports.nothing-mapped");
    }

    @Test
    void isLeftAloneWhileItsWorkGoesOn() {
        for (Import busy :
                List.of(uploaded().checking(JOB), checked().running(JOB), done().undoing(JOB))) {
            assertThatThrownBy(busy::requireOpen).hasMessage("imports.busy");
            assertThatThrownBy(busy::removable).hasMessage("imports.busy");
            assertThatThrownBy(() -> busy.running(JOB)).hasMessage("imports.busy");
            assertThatThrownBy(() -> busy.undoing(JOB)).hasMessage("imports.busy");
        }
        assertThatThrownBy(() -> done().running(JOB)).hasMessage("imports.closed");
        assertThat(done().removable()).isEqualTo(done());
    }
}
