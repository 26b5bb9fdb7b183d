package io.huni.domain.quality;

import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a criterion asks of its subject. Text is compared folded. */
public sealed interface Check {
    /** The most values of one check. */
    int MOST_WORDS = 20;

    /** Whether a value that is not blank passes; empty when it cannot be told. */
    Optional<Boolean> passes(String value);

    /** It is there at all. */
    record Present() implements Check {
        @Override
        public Optional<Boolean> passes(String value) {
            return Optional.of(true);
        }
    }

    /** It is one of these words. */
    record OneOf(List<String> words) implements Check {
        public OneOf {
            words = wordsOf(words);
        }

        @Override
        public Optional<Boolean> passes(String value) {
            Folded given = Folded.of(value);
            return Optional.of(words.stream().map(Folded::of).anyMatch(given::equals));
        }
    }

    /** One of these words stands in it. */
    record Contains(List<String> words) implements Check {
        public Contains {
            words = wordsOf(words);
        }

        @Override
        public Optional<Boolean> passes(String value) {
            Folded given = Folded.of(value);
            return Optional.of(
                    words.stream().map(Folded::of).map(Folded::value).anyMatch(given::contains));
        }
    }

    /** It is a number from the one to the other, both included; at least one of them is there. */
    record Between(Optional<BigDecimal> from, Optional<BigDecimal> to) implements Check {
        public Between {
            if (from.isEmpty() && to.isEmpty()
                    || from.flatMap(low -> to.filter(high -> low.compareTo(high) > 0))
                            .isPresent()) {
                throw new Refused(QualityErrorKey.RANGE_EMPTY).at("/from");
            }
        }

        @Override
        public Optional<Boolean> passes(String value) {
            return Numbers.of(value)
                    .map(
                            number ->
                                    from.filter(low -> number.compareTo(low) < 0).isEmpty()
                                            && to.filter(high -> number.compareTo(high) > 0)
                                                    .isEmpty());
        }
    }

    private static List<String> wordsOf(List<String> words) {
        Require.between("words", words.size(), 1, MOST_WORDS);
        return words.stream().map(word -> Require.line("words", word, 100)).distinct().toList();
    }
}
