package io.huni.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.imports.port.ImportRows;
import io.huni.application.imports.port.ImportRows.Counts;
import io.huni.application.imports.port.ImportRows.Judged;
import io.huni.application.imports.port.ImportRows.RowPage;
import io.huni.application.imports.port.ImportRows.Settled;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.ImportErrorKey;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.lead.LeadKey;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What every keeper of rows must do. */
public abstract class ImportRowsContract {
    private ImportId id;

    protected abstract ImportRows rows();

    protected abstract UnitOfWork unitOfWork();

    /** A new one, without rows. */
    protected abstract ImportId anImport();

    @BeforeEach
    void fill() {
        id = anImport();
        done(rows().add(id, 1, List.of(List.of("Ayşe", "1"), List.of("Can"))));
        done(rows().add(id, 3, List.of(List.of("Ece", "ş\"\n"), List.of())));
    }

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }

    private StoredRow row(int number) {
        return done(rows().read(id, List.of(number))).getFirst();
    }

    private void judge(int number, RowVerdict verdict, String... keys) {
        done(rows().judge(id, List.of(judged(number, verdict, keys))));
    }

    private static Judged judged(int number, RowVerdict verdict, String... keys) {
        return new Judged(
                number,
                verdict,
                List.of(),
                List.of(keys).stream().map(LeadKey::new).toList(),
                Optional.empty());
    }

    private static PageRequest page(int limit, Optional<String> cursor) {
        return new PageRequest(limit, cursor);
    }

    @Test
    void keepsCellsAsTheyCameInTheirOrder() {
        assertThat(done(rows().read(id, List.of(3, 1, 9))))
                .extracting(StoredRow::cells)
                .containsExactly(List.of("Ayşe", "1"), List.of("Ece", "ş\"\n"));
        assertThat(row(4).cells()).isEmpty();
        assertThat(row(1).verdict()).isEmpty();
        assertThat(done(rows().all(id))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void givesRowsByPagesOfWhatTheyAre() {
        judge(1, RowVerdict.FINE);
        judge(2, RowVerdict.BAD);
        judge(3, RowVerdict.FINE);
        judge(4, RowVerdict.FINE);
        Optional<RowVerdict> fine = Optional.of(RowVerdict.FINE);

        RowPage first = done(rows().page(id, fine, Optional.empty(), page(2, Optional.empty())));
        RowPage rest = done(rows().page(id, fine, Optional.empty(), page(2, first.nextCursor())));

        assertThat(first.items()).extracting(StoredRow::number).containsExactly(1, 3);
        assertThat(rest.items()).extracting(StoredRow::number).containsExactly(4);
        assertThat(rest.nextCursor()).isEmpty();
        assertThatThrownBy(
                        () ->
                                done(
                                        rows().page(
                                                        id,
                                                        fine,
                                                        Optional.empty(),
                                                        page(2, Optional.of("x")))))
                .hasMessage("shared.cursor-malformed");
    }

    @Test
    void theFirstOfAFileIsTheOneAndTheOthersAreItsDoubles() {
        done(
                rows().judge(
                                id,
                                List.of(
                                        judged(1, RowVerdict.FINE, "phone:1", "email:a"),
                                        judged(2, RowVerdict.FINE, "phone:2"))));
        judge(3, RowVerdict.FINE, "phone:3", "email:a");
        judge(4, RowVerdict.FINE, "phone:2");

        assertThat(row(1).verdict()).contains(RowVerdict.FINE);
        assertThat(row(3).verdict()).contains(RowVerdict.DUPLICATE);
        assertThat(row(3).twinRow()).contains(1);
        assertThat(row(4).twinRow()).contains(2);
        assertThat(done(rows().twinsOf(id, 1, 10))).containsExactly(3);
    }

    @Test
    void doublesInOneGroupAreSeenToo() {
        done(
                rows().judge(
                                id,
                                IntStream.rangeClosed(1, 4)
                                        .mapToObj(n -> judged(n, RowVerdict.FINE, "phone:1"))
                                        .toList()));

        assertThat(done(rows().twinsOf(id, 1, 10))).containsExactly(2, 3, 4);
        assertThat(done(rows().twinsOf(id, 1, 2))).containsExactly(2, 3);
    }

    @Test
    void judgingAgainFindsTheSame() {
        judge(1, RowVerdict.FINE, "phone:1");
        judge(2, RowVerdict.FINE, "phone:1");
        judge(1, RowVerdict.FINE, "phone:1");
        judge(2, RowVerdict.FINE, "phone:1");

        assertThat(row(1).verdict()).contains(RowVerdict.FINE);
        assertThat(row(2).twinRow()).contains(1);
    }

    @Test
    void aMendedRowGivesItsPersonFree() {
        judge(1, RowVerdict.FINE, "phone:1");
        judge(2, RowVerdict.FINE, "phone:1");
        StoredRow first = row(1);

        done(
                rows().mend(
                                id,
                                new StoredRow(
                                        1,
                                        List.of("Başka"),
                                        true,
                                        true,
                                        first.verdict(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        judge(2, RowVerdict.FINE, "phone:1");

        assertThat(row(1).cells()).containsExactly("Başka");
        assertThat(row(1).edited()).isTrue();
        assertThat(row(1).dropped()).isTrue();
        assertThat(row(2).verdict()).contains(RowVerdict.FINE);
        assertThat(row(2).twinRow()).isEmpty();
    }

    @Test
    void forgetsWhoStoodInAFile() {
        judge(2, RowVerdict.FINE, "phone:1");
        done(rows().forgetKeys(id));
        judge(3, RowVerdict.FINE, "phone:1");

        assertThat(row(3).verdict()).contains(RowVerdict.FINE);
    }

    @Test
    void keepsFaultsWithTheirParameters() {
        Fault fault = Fault.ofRow(ImportErrorKey.CELLS_TOO_MANY, Map.of("count", "3"));
        LeadId twin = new LeadId(new UUID(1, 2));

        done(
                rows().judge(
                                id,
                                List.of(
                                        new Judged(
                                                1,
                                                RowVerdict.BAD,
                                                List.of(
                                                        fault,
                                                        new Fault(
                                                                Optional.of(1),
                                                                "imports.phone-unusable",
                                                                Map.of("value", "ş"))),
                                                List.of(),
                                                Optional.of(twin)))));

        assertThat(row(1).faults()).hasSize(2).contains(fault);
        assertThat(row(1).faults().getLast().index()).contains(1);
        assertThat(row(1).twin()).contains(twin);
    }

    @Test
    void takesWhatIsFineOrDoubleAndNotTakenYet() {
        judge(1, RowVerdict.FINE);
        judge(2, RowVerdict.BAD);
        judge(3, RowVerdict.DUPLICATE);
        judge(4, RowVerdict.FINE);
        LeadId lead = new LeadId(new UUID(3, 4));

        settle(1, RowOutcome.CREATED, lead);
        settle(3, RowOutcome.SKIPPED, lead);

        assertThat(done(rows().toTake(id))).containsExactly(3, 4);
        assertThat(done(rows().touched(id, Set.of(lead, new LeadId(new UUID(9, 9))))))
                .containsExactly(lead);
        assertThat(row(1).lead()).contains(lead);

        done(
                rows().settle(
                                id,
                                List.of(
                                        new Settled(
                                                1,
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of()))));

        assertThat(done(rows().toTake(id))).containsExactly(1, 3, 4);
        assertThat(row(1).lead()).isEmpty();
        assertThat(done(rows().touched(id, Set.of(lead)))).isEmpty();
    }

    private void settle(int number, RowOutcome outcome, LeadId lead) {
        done(
                rows().settle(
                                id,
                                List.of(
                                        new Settled(
                                                number,
                                                Optional.of(outcome),
                                                Optional.of(lead),
                                                List.of()))));
    }

    @Test
    void aRowThatIsJudgedAnewCountsOnceAndOneThatIsALeadStaysSo() {
        IntStream.rangeClosed(1, 4).forEach(number -> judge(number, RowVerdict.FINE));
        LeadId lead = new LeadId(new UUID(7, 8));
        settle(1, RowOutcome.FAILED, lead);
        settle(2, RowOutcome.SKIPPED, lead);
        settle(3, RowOutcome.UNDONE, lead);
        settle(4, RowOutcome.CREATED, lead);

        judge(1, RowVerdict.BAD);
        judge(2, RowVerdict.BAD);
        judge(3, RowVerdict.FINE);
        judge(4, RowVerdict.BAD);

        assertThat(done(rows().counts(List.of(id))))
                .containsEntry(id, new Counts(2, 0, 2, 0, 1, 0, 0, 0, 0));
        assertThat(done(rows().toTake(id))).containsExactly(3);
        assertThat(row(1).lead()).isEmpty();
        assertThat(row(4).lead()).contains(lead);
    }

    @Test
    void countsWhatRowsAreAndWhatBecameOfThem() {
        judge(1, RowVerdict.FINE, "phone:1");
        judge(2, RowVerdict.FINE, "phone:1");
        judge(3, RowVerdict.BAD);
        judge(4, RowVerdict.DROPPED);
        LeadId lead = new LeadId(new UUID(5, 6));
        settle(1, RowOutcome.UPDATED, lead);
        settle(2, RowOutcome.FAILED, lead);

        assertThat(done(rows().counts(List.of(id, new ImportId(new UUID(7, 7))))))
                .containsExactly(Map.entry(id, new Counts(1, 1, 1, 1, 0, 1, 0, 1, 0)));
    }
}
