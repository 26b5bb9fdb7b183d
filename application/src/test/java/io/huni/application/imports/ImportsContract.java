package io.huni.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.imports.ImportQueries.Verb;
import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.ImportState;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Tally;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What becomes of files, over whichever ports; slices have few rows. */
public abstract class ImportsContract {
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000_000);

    protected abstract ImportHouse house();

    /** Who sees everything. */
    protected abstract Actor.Person zeynep();

    /** Of the day's team. */
    protected abstract Actor.Person ayse();

    /** Of the night's team. */
    protected abstract Actor.Person mehmet();

    /** How many leads there are with this phone. */
    protected abstract int leadsWith(String phone);

    /** The name of a lead. */
    protected abstract String nameOf(LeadId lead);

    /** As a person would. */
    protected abstract void change(LeadId lead);

    private static String phone() {
        return "+90555" + String.format("%07d", NUMBER.incrementAndGet());
    }

    private static String file(String... rows) {
        return "Ad Soyad;Telefon\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void aFileIsRecognisedCheckedTakenOverUndoneAndTakenOverAgain() {
        String one = phone();
        String two = phone();
        ImportId id = house().upload(zeynep(), file("Ayşe;" + one, "Can;" + two, "Bozuk;12"));
        assertThat(house().view(zeynep(), id).found().state()).isEqualTo(ImportState.UPLOADED);

        Job check = house().check(zeynep(), id);

        assertThat(check.state()).isEqualTo(JobState.DONE);
        assertThat(counts(id)).isEqualTo(new Counts(2, 0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(leadsWith(one)).isZero();

        house().run(zeynep(), id);

        assertThat(counts(id)).isEqualTo(new Counts(2, 0, 1, 0, 2, 0, 0, 0, 0));
        assertThat(leadsWith(one)).isOne();
        assertThat(house().view(zeynep(), id).allowed()).contains(Verb.UNDO);

        house().undo(zeynep(), id);

        assertThat(leadsWith(one) + leadsWith(two)).isZero();
        assertThat(house().view(zeynep(), id).found().state()).isEqualTo(ImportState.UNDONE);
        assertThat(counts(id)).isEqualTo(new Counts(2, 0, 1, 0, 0, 0, 0, 0, 2));

        house().run(zeynep(), id);

        assertThat(leadsWith(one)).isOne();
        assertThat(leadsWith(two)).isOne();
    }

    private Counts counts(ImportId id) {
        return house().view(zeynep(), id).counts();
    }

    @Test
    void undoLeavesWhatSomebodyHasWorkedOn() {
        String one = phone();
        String two = phone();
        ImportId id = taken(file("Ayşe;" + one, "Can;" + two));
        change(row(id, 1).lead().orElseThrow());

        Job undo = house().undo(zeynep(), id);

        assertThat(undo.tally().done()).isOne();
        assertThat(undo.tally().skipped()).isOne();
        assertThat(leadsWith(one)).isOne();
        assertThat(leadsWith(two)).isZero();
        assertThat(row(id, 1).outcome()).contains(RowOutcome.CREATED);
        assertThat(counts(id)).isEqualTo(new Counts(2, 0, 0, 0, 1, 0, 0, 0, 1));
    }

    @Test
    void afterAnUndoEveryRowStandsInTheReceiptOnceAndALeadThatStayedIsNotMended() {
        String known = phone();
        taken(file("Ayşe;" + known));
        ImportId id = taken(file("Can;" + phone(), "Ece;" + phone(), "Bozuk;12", "A;" + known));
        change(row(id, 1).lead().orElseThrow());
        house().undo(zeynep(), id);

        assertThat(counts(id)).isEqualTo(new Counts(2, 1, 1, 0, 1, 0, 1, 0, 1));
        assertThatThrownBy(() -> mend(id, 1, Map.of(1, "13"), Optional.empty()))
                .hasMessage("imports.row-taken");

        mend(id, 3, Map.of(1, phone()), Optional.empty());
        mend(id, 4, Map.of(1, "14"), Optional.empty());
        house().run(zeynep(), id);

        assertThat(counts(id)).isEqualTo(new Counts(3, 0, 1, 0, 3, 0, 0, 0, 0));
    }

    private ImportId taken(String content) {
        ImportId id = house().upload(zeynep(), content);
        house().check(zeynep(), id);
        house().run(zeynep(), id);
        return id;
    }

    private StoredRow row(ImportId id, int number) {
        return house().rows(zeynep(), id).get(number - 1);
    }

    @Test
    void aPersonWhoIsALeadAlreadyIsSkippedAndNamed() {
        String known = phone();
        ImportId first = taken(file("Ayşe;" + known));

        ImportId second = house().upload(zeynep(), file("Ayşe K.;" + known, "Yeni;" + phone()));
        house().check(zeynep(), second);

        StoredRow row = row(second, 1);
        assertThat(row.verdict()).contains(RowVerdict.DUPLICATE);
        assertThat(row.twin()).isEqualTo(row(first, 1).lead());

        house().run(zeynep(), second);

        assertThat(leadsWith(known)).isOne();
        assertThat(row(second, 1).outcome()).contains(RowOutcome.SKIPPED);
        assertThat(row(second, 2).outcome()).contains(RowOutcome.CREATED);
    }

    @Test
    void aPersonWhoStandsTwiceInTheFileIsTakenOnceAlsoAcrossSlices() {
        String twice = phone();
        ImportId id =
                house().upload(
                                zeynep(),
                                file(
                                        "Ayşe;" + twice,
                                        "Can;" + phone(),
                                        "Ece;" + phone(),
                                        "Ayşe K.;" + twice));
        house().check(zeynep(), id);

        assertThat(row(id, 4).verdict()).contains(RowVerdict.DUPLICATE);
        assertThat(row(id, 4).twinRow()).contains(1);

        house().run(zeynep(), id);

        assertThat(leadsWith(twice)).isOne();
        assertThat(row(id, 4).outcome()).contains(RowOutcome.SKIPPED);
    }

    @Test
    void aPolicyMakesLeadsAnewThatAreThere() {
        String known = phone();
        taken(file("Ayşe;" + known));
        ImportId id = house().upload(zeynep(), file("Ayşe;" + known));
        house().arrange(zeynep(), id, Map.of(), DuplicatePolicy.CREATE);
        house().check(zeynep(), id);

        house().run(zeynep(), id);

        assertThat(leadsWith(known)).isEqualTo(2);
    }

    @Test
    void aPolicyChangesLeadsThatAreThereAndUndoPutsThemBack() {
        String known = phone();
        LeadId lead = row(taken(file("Ayşe;" + known)), 1).lead().orElseThrow();
        ImportId id = house().upload(zeynep(), file("Ayşe Kaya;" + known, "Ayşe Başka;" + known));
        house().arrange(zeynep(), id, Map.of(), DuplicatePolicy.UPDATE);
        house().check(zeynep(), id);

        house().run(zeynep(), id);

        assertThat(nameOf(lead)).isEqualTo("Ayşe Kaya");
        assertThat(row(id, 1).outcome()).contains(RowOutcome.UPDATED);
        assertThat(row(id, 2).outcome()).contains(RowOutcome.SKIPPED);

        house().undo(zeynep(), id);

        assertThat(nameOf(lead)).isEqualTo("Ayşe");
        assertThat(leadsWith(known)).isOne();
        assertThat(counts(id).updated()).isZero();
    }

    @Test
    void aRowIsMendedAndJudgedAtOnceWithThoseThatWereItsDoubles() {
        String twice = phone();
        ImportId id = house().upload(zeynep(), file("Ayşe;" + twice, "Can;12", "Ece;" + twice));
        house().check(zeynep(), id);

        mend(id, 2, Map.of(1, phone()), Optional.empty());

        assertThat(row(id, 2).verdict()).contains(RowVerdict.FINE);
        assertThat(row(id, 2).edited()).isTrue();

        mend(id, 1, Map.of(), Optional.of(true));

        assertThat(row(id, 1).verdict()).contains(RowVerdict.DROPPED);
        assertThat(row(id, 3).verdict()).contains(RowVerdict.FINE);

        mend(id, 3, Map.of(1, "yok"), Optional.empty());

        assertThat(row(id, 3).faults())
                .extracting(Fault::key)
                .containsExactly("imports.phone-unusable");
        assertThat(counts(id)).isEqualTo(new Counts(1, 0, 1, 1, 0, 0, 0, 0, 0));
    }

    private void mend(ImportId id, int row, Map<Integer, String> cells, Optional<Boolean> dropped) {
        house().mendRow.mend(new MendRow.Command(zeynep(), id, row, cells, dropped)).block();
    }

    @Test
    void anotherMappingMakesTheCheckStale() {
        ImportId id = house().upload(zeynep(), file("Ayşe;" + phone()));
        house().check(zeynep(), id);

        house().arrange(
                        zeynep(),
                        id,
                        Map.of(0, Optional.of(Target.of(TargetField.NOTE))),
                        DuplicatePolicy.SKIP);

        assertThatThrownBy(() -> house().run(zeynep(), id))
                .isInstanceOf(Refused.class)
                .hasMessage("imports.not-checked");
    }

    @Test
    void whatIsAtWorkIsNotTouched() {
        ImportId id = house().upload(zeynep(), file("Ayşe;" + phone()));
        JobId job = house().runImport.check(zeynep(), id).block();

        assertThatThrownBy(() -> house().removeImport.remove(zeynep(), id).block())
                .hasMessage("imports.busy");
        assertThatThrownBy(() -> mend(id, 1, Map.of(), Optional.of(true)))
                .hasMessage("imports.busy");
        assertThat(house().view(zeynep(), id).allowed()).containsExactly(Verb.CANCEL);
        house().ended(job);
    }

    @Test
    void aStoppedRunGoesOnWhereItStopped() {
        String one = phone();
        ImportId id =
                house().upload(
                                zeynep(),
                                file("A;" + one, "B;" + phone(), "C;" + phone(), "D;" + phone()));
        house().check(zeynep(), id);
        JobId job = house().runImport.run(zeynep(), id).block();
        house().runJobs.step().block();
        house().steerJob.cancel(zeynep(), job).block();
        house().ended(job);

        assertThat(house().view(zeynep(), id).found().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(counts(id).created()).isEqualTo(2);

        house().run(zeynep(), id);

        assertThat(counts(id).created()).isEqualTo(4);
        assertThat(leadsWith(one)).isOne();
    }

    @Test
    void undoTakesBackWhatEveryRunHasTaken() {
        String known = phone();
        String one = phone();
        LeadId lead = row(taken(file("Ayşe;" + known)), 1).lead().orElseThrow();
        ImportId id =
                house().upload(
                                zeynep(),
                                file(
                                        "Ayşe Kaya;" + known,
                                        "B;" + one,
                                        "C;" + phone(),
                                        "D;" + phone()));
        house().arrange(zeynep(), id, Map.of(), DuplicatePolicy.UPDATE);
        house().check(zeynep(), id);
        stoppedAfterASlice(house().runImport.run(zeynep(), id).block());
        assertThat(counts(id).updated()).isOne();
        house().run(zeynep(), id);

        Job undo = house().undo(zeynep(), id);

        assertThat(undo.tally()).isEqualTo(new Tally(4, 4, 0, 0));
        assertThat(nameOf(lead)).isEqualTo("Ayşe");
        assertThat(leadsWith(one)).isZero();
        assertThat(counts(id).created() + counts(id).updated()).isZero();
    }

    private void stoppedAfterASlice(JobId job) {
        house().runJobs.step().block();
        house().steerJob.cancel(zeynep(), job).block();
        house().ended(job);
    }

    @Test
    void anUndoThatWasStoppedIsFinishedByAnother() {
        ImportId id = taken(file("A;" + phone(), "B;" + phone(), "C;" + phone(), "D;" + phone()));
        JobId run = house().view(zeynep(), id).found().runJob().orElseThrow();
        stoppedAfterASlice(house().steerJob.undo(zeynep(), run).block().id());

        assertThat(counts(id).created()).isEqualTo(2);
        assertThat(house().view(zeynep(), id).found().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(house().view(zeynep(), id).allowed()).contains(Verb.UNDO, Verb.START);

        Job undo = house().undo(zeynep(), id);

        assertThat(undo.tally()).isEqualTo(new Tally(2, 2, 0, 0));
        assertThat(counts(id).created()).isZero();
        assertThat(house().view(zeynep(), id).found().state()).isEqualTo(ImportState.UNDONE);
        assertThat(house().view(zeynep(), id).allowed()).doesNotContain(Verb.UNDO);
    }

    @Test
    void theNextFileWithTheSameColumnsIsReadLikeTheLast() {
        String header = "Sütun " + NUMBER.incrementAndGet() + ";Telefon";
        ImportId first = house().upload(zeynep(), header + "\nx;" + phone() + "\n");
        house().arrange(
                        zeynep(),
                        first,
                        Map.of(0, Optional.of(Target.of(TargetField.TAGS))),
                        DuplicatePolicy.SKIP);
        house().check(zeynep(), first);
        house().run(zeynep(), first);

        ImportId second = house().upload(zeynep(), header + "\ny;" + phone() + "\n");

        assertThat(house().view(zeynep(), second).found().columns().getFirst().target())
                .contains(Target.of(TargetField.TAGS));
    }

    @Test
    void nobodyLearnsOfALeadOutsideTheOwnScope() {
        String known = phone();
        ImportId foreign = house().upload(mehmet(), file("Gece;" + known));
        house().check(mehmet(), foreign);
        house().run(mehmet(), foreign);

        ImportId own = house().upload(ayse(), file("Gündüz;" + known));
        house().check(ayse(), own);

        assertThat(house().rows(ayse(), own).getFirst().verdict()).contains(RowVerdict.FINE);

        house().run(ayse(), own);

        assertThat(house().rows(ayse(), own).getFirst().outcome()).contains(RowOutcome.CREATED);
        assertThat(leadsWith(known)).isEqualTo(2);
    }

    @Test
    void anIdThatIsTakenOutsideTheOwnScopeIsLeftAway() {
        String id = "id-" + NUMBER.incrementAndGet();
        String content = "Ad Soyad;ID\nAyşe;" + id + "\n";
        ImportId foreign = house().upload(mehmet(), content);
        house().check(mehmet(), foreign);
        house().run(mehmet(), foreign);

        ImportId own = house().upload(ayse(), content);
        house().check(ayse(), own);
        house().run(ayse(), own);

        StoredRow row = house().rows(ayse(), own).getFirst();
        assertThat(row.verdict()).contains(RowVerdict.FINE);
        assertThat(row.outcome()).contains(RowOutcome.CREATED);
    }

    @Test
    void aForeignImportIsNotThere() {
        ImportId id = house().upload(mehmet(), file("Gece;" + phone()));

        assertThatThrownBy(() -> house().view(ayse(), id)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> house().rows(ayse(), id)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> house().check(ayse(), id)).hasMessage("shared.not-found");
        assertThat(house().view(zeynep(), id).found().owner()).isEqualTo(mehmet().id());
    }

    @Test
    void aFileIsThrownAwayAndItsLeadsStay() {
        String one = phone();
        ImportId id = taken(file("Ayşe;" + one));

        house().removeImport.remove(zeynep(), id).block();

        assertThatThrownBy(() -> house().view(zeynep(), id)).hasMessage("shared.not-found");
        assertThat(leadsWith(one)).isOne();
    }

    @Test
    void aFileThatWasThrownAwayIsNotUndone() {
        ImportId id = taken(file("Ayşe;" + phone()));
        JobId run = house().view(zeynep(), id).found().runJob().orElseThrow();
        house().removeImport.remove(zeynep(), id).block();

        assertThatThrownBy(() -> house().steerJob.undo(zeynep(), run).block())
                .isInstanceOf(Refused.class)
                .hasMessage("job.not-undoable");
    }

    @Test
    void whatIsBeingUndoneIsNeitherThrownAwayNorRun() {
        ImportId id = taken(file("Ayşe;" + phone()));
        JobId run = house().view(zeynep(), id).found().runJob().orElseThrow();
        JobId undo = house().steerJob.undo(zeynep(), run).block().id();

        Import busy = house().view(zeynep(), id).found();
        assertThat(busy.state()).isEqualTo(ImportState.UNDOING);
        assertThat(busy.undoJob()).contains(undo);
        assertThat(house().view(zeynep(), id).allowed()).containsExactly(Verb.CANCEL);
        assertThatThrownBy(() -> house().removeImport.remove(zeynep(), id).block())
                .hasMessage("imports.busy");
        assertThatThrownBy(() -> house().run(zeynep(), id)).hasMessage("imports.busy");

        house().ended(undo);
        assertThat(house().view(zeynep(), id).found().state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void aFileWithoutRowsIsRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> house().upload(zeynep(), "Ad;Telefon\n"))
                .hasMessage("imports.file-empty");
    }
}
