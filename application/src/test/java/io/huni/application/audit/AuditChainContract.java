package io.huni.application.audit;

import static io.huni.application.audit.AuditEntryFixture.anEntry;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.audit.AuditEntryFixture.Noted;
import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Optional;
import java.util.UUID;

/** The half of the contract of {@link AuditBook} that is about its chain of hashes. */
public abstract class AuditChainContract {
    protected static final int ALL = 100;

    protected abstract AuditBook book();

    protected abstract UnitOfWork unitOfWork();

    /** Somebody who can be found by name; leaves no entry. */
    protected abstract UUID person(String name);

    protected abstract void write(Noted entry);

    /** Changes what a sealed entry says, behind the program's back. */
    protected abstract void forge(long place);

    /** Takes a sealed entry out, behind the program's back. */
    protected abstract void remove(long place);

    /** Lets two sealed entries change their places. */
    protected abstract void swap(long one, long other);

    /** Puts an entry behind the end, with a place and a hash that fits. */
    protected abstract void slipIn();

    /** Sets the end of the chain back and leaves its hash. */
    protected abstract void moveEnd(long place);

    /** Computes the whole chain anew, its end too. */
    protected abstract void rewrite();

    @Test
    void sealsAtMostSoManyTheOldestFirst() {
        written(5);

        assertThat(seal(2)).isEqualTo(2);

        assertIntact(2, 3);
        JsonNode items = items(AuditFilters.any());
        assertThat(items.get(4).get("place").asLong()).isEqualTo(1);
        assertThat(items.get(3).get("place").asLong()).isEqualTo(2);
        assertThat(items.get(2).has("place")).isFalse();
    }

    @Test
    void theChainGoesOnWhereItEnded() {
        written(2);
        assertThat(seal(ALL)).isEqualTo(2);
        written(1);
        assertThat(seal(ALL)).isEqualTo(1);

        assertThat(seal(ALL)).isZero();
        assertIntact(3, 0);
    }

    @Test
    void anEmptyTrailIsIntact() {
        assertIntact(0, 0);
    }

    @Test
    void theFirstOfTheForgedEntriesIsNamed() {
        sealed(4);
        forge(3);
        forge(2);

        Wrong wrong = verdict().wrong().orElseThrow();

        assertThat(wrong.place()).isEqualTo(2);
        assertThat(wrong.reason()).isEqualTo(Reason.CHANGED);
        long second = items(AuditFilters.any()).get(2).get("id").asLong();
        assertThat(wrong.entry()).contains(second);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void anEntryThatWasTakenOutIsMissedWhereverItStood(long place) {
        sealed(3);
        remove(place);

        assertThat(verdict().wrong()).contains(missing(place));
    }

    @Test
    void aTrailThatWasEmptiedIsMissedFromItsBeginning() {
        sealed(2);
        remove(1);
        remove(2);

        assertThat(verdict().checked()).isZero();
        assertThat(verdict().wrong()).contains(missing(1));
    }

    @Test
    void whatIsSealedLaterDoesNotHealWhatWasForged() {
        sealed(2);
        forge(1);
        sealed(2);

        assertThat(verdict().wrong()).map(Wrong::place).contains(1L);
        assertThat(verdict().isIntact()).isFalse();
    }

    @Test
    void entriesThatChangedTheirPlacesAreNamed() {
        sealed(4);
        swap(2, 3);

        assertWrong(verdict(), 2, Reason.CHANGED);
        assertThat(verdict().wrong().orElseThrow().entry()).contains(idOf("3"));
    }

    @Test
    void anEntryBehindTheEndThatNobodySealedIsNamed() {
        sealed(2);
        slipIn();

        assertWrong(verdict(), 3, Reason.ADDED);
    }

    @Test
    void aTailThatWasCutIsMissedAlsoWhenTheEndWasSetBack() {
        sealed(4);
        remove(4);
        remove(3);
        moveEnd(2);

        assertThat(verdict().wrong()).contains(new Wrong(3, Optional.empty(), Reason.CUT));
    }

    @Test
    void aChainThatWasComputedAnewIsToldByTheSealThatWasKeptElsewhere() {
        sealed(3);
        Seal kept = verdict().seal();
        sealed(2);
        assertThat(verdict(kept).isIntact()).isTrue();

        forge(2);
        rewrite();

        assertThat(verdict().isIntact()).isTrue();
        assertWrong(verdict(kept), 3, Reason.REWRITTEN);
    }

    @Test
    void aTailThatWasCutAndForgottenIsToldByTheSealThatWasKeptElsewhere() {
        sealed(3);
        Seal kept = verdict().seal();
        remove(3);
        rewrite();

        assertThat(verdict().isIntact()).isTrue();
        assertWrong(verdict(kept), 3, Reason.CUT);
    }

    private static void assertWrong(Verdict verdict, long place, Reason reason) {
        assertThat(verdict.wrong().map(Wrong::place)).contains(place);
        assertThat(verdict.wrong().map(Wrong::reason)).contains(reason);
    }

    private void assertIntact(long checked, long unsealed) {
        Verdict verdict = verdict();
        assertThat(verdict)
                .isEqualTo(new Verdict(checked, unsealed, verdict.seal(), Optional.empty()));
        assertThat(verdict.seal().place()).isEqualTo(checked);
    }

    private long idOf(String subject) {
        return items(AuditFilters.ofSubject("team", subject)).get(0).get("id").asLong();
    }

    private static Wrong missing(long place) {
        return new Wrong(place, Optional.empty(), Reason.MISSING);
    }

    final void written(int many) {
        for (int i = 1; i <= many; i++) {
            write(anEntry().about("team", String.valueOf(i)).entry());
        }
    }

    private void sealed(int many) {
        written(many);
        seal(ALL);
    }

    private int seal(int most) {
        return book().seal(most).as(unitOfWork()::inTransaction).block();
    }

    private Verdict verdict() {
        return book().verify(Optional.empty()).block();
    }

    private Verdict verdict(Seal kept) {
        return book().verify(Optional.of(kept)).block();
    }

    final JsonNode items(AuditFilter filter) {
        return page(filter, ALL, Optional.empty()).get("items");
    }

    protected final JsonNode page(AuditFilter filter, int limit, Optional<String> cursor) {
        return JsonMapper.shared()
                .readTree(book().page(filter, new PageRequest(limit, cursor)).block().text());
    }
}
