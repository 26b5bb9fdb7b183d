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
    static final int ALL = 100;

    protected abstract AuditBook book();

    protected abstract UnitOfWork unitOfWork();

    /** Somebody who can be found by name; leaves no entry. */
    protected abstract UUID person(String name);

    protected abstract void write(Noted entry);

    /** Changes what a sealed entry says, behind the program's back. */
    protected abstract void forge(long place);

    /** Takes a sealed entry out, behind the program's back. */
    protected abstract void remove(long place);

    @Test
    void sealsAtMostSoManyTheOldestFirst() {
        written(5);

        assertThat(seal(2)).isEqualTo(2);

        assertThat(verdict()).isEqualTo(new Verdict(2, 3, Optional.empty()));
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
        assertThat(verdict()).isEqualTo(new Verdict(3, 0, Optional.empty()));
    }

    @Test
    void anEmptyTrailIsIntact() {
        assertThat(verdict()).isEqualTo(new Verdict(0, 0, Optional.empty()));
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

        assertThat(verdict()).isEqualTo(new Verdict(0, 0, Optional.of(missing(1))));
    }

    @Test
    void whatIsSealedLaterDoesNotHealWhatWasForged() {
        sealed(2);
        forge(1);
        sealed(2);

        assertThat(verdict().wrong()).map(Wrong::place).contains(1L);
        assertThat(verdict().isIntact()).isFalse();
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
        return book().verify().block();
    }

    final JsonNode items(AuditFilter filter) {
        return page(filter, ALL, Optional.empty()).get("items");
    }

    final JsonNode page(AuditFilter filter, int limit, Optional<String> cursor) {
        return JsonMapper.shared()
                .readTree(book().page(filter, new PageRequest(limit, cursor)).block().text());
    }
}
