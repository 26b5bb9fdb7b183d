package io.huni.adapter.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.web.shared.Texts;
import io.huni.application.imports.port.ImportRows.StoredRow;
import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Fault;
import io.huni.domain.imports.RowOutcome;
import io.huni.domain.imports.RowVerdict;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class RowWordsTest {
    private final RowWords words = new RowWords(new Texts());

    @Test
    void saysOfEachRowThatWasSkippedWhy() {
        assertThat(why(skipped(Optional.empty()), DuplicatePolicy.SKIP))
                .isEqualTo("This person is a lead already.");
        assertThat(why(skipped(Optional.of(3)), DuplicatePolicy.SKIP))
                .isEqualTo("The same person stands further up in the file.");
        assertThat(why(skipped(Optional.empty()), DuplicatePolicy.UPDATE))
                .isEqualTo("Everything was so already.");
    }

    @Test
    void saysThatSomebodyTookTheRowOut() {
        assertThat(
                        why(
                                row(true, List.of(), Optional.empty(), Optional.empty()),
                                DuplicatePolicy.SKIP))
                .isEqualTo("The row was taken out by hand.");
    }

    @Test
    void saysEveryFault() {
        Fault phone = new Fault(Optional.of(0), "imports.phone-unusable", Map.of("value", "0555"));
        StoredRow failed =
                row(false, List.of(phone, phone), Optional.empty(), Optional.of(RowOutcome.FAILED));

        assertThat(why(failed, DuplicatePolicy.SKIP))
                .isEqualTo(
                        "“0555” is no phone number that could be called."
                                + " “0555” is no phone number that could be called.");
    }

    @Test
    void hasNothingToSayOfWhatWentWell() {
        StoredRow made = row(false, List.of(), Optional.empty(), Optional.of(RowOutcome.CREATED));

        assertThat(why(made, DuplicatePolicy.SKIP)).isEmpty();
    }

    private String why(StoredRow row, DuplicatePolicy policy) {
        return words.why(row, policy, Language.EN);
    }

    private static StoredRow skipped(Optional<Integer> twinRow) {
        return row(false, List.of(), twinRow, Optional.of(RowOutcome.SKIPPED));
    }

    private static StoredRow row(
            boolean dropped,
            List<Fault> faults,
            Optional<Integer> twinRow,
            Optional<RowOutcome> outcome) {
        return new StoredRow(
                4,
                List.of("Çağrı Ün"),
                false,
                dropped,
                Optional.of(RowVerdict.DUPLICATE),
                faults,
                Optional.empty(),
                twinRow,
                outcome,
                Optional.empty());
    }
}
