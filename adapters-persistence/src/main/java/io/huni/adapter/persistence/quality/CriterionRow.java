package io.huni.adapter.persistence.quality;

import io.huni.domain.quality.Check;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.CriterionId;
import io.huni.domain.quality.Dimension;
import io.huni.domain.quality.Subject;
import io.huni.domain.shared.Folded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A criterion as its columns are. */
record CriterionRow(
        UUID id,
        Dimension dimension,
        Subject subject,
        String key,
        Asks asks,
        List<String> words,
        List<String> folded,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        int points) {

    static CriterionRow of(Criterion one) {
        return switch (one.check()) {
            case Check.Present() ->
                    of(one, Asks.PRESENT, List.of(), Optional.empty(), Optional.empty());
            case Check.OneOf(var words) ->
                    of(one, Asks.ONE_OF, words, Optional.empty(), Optional.empty());
            case Check.Contains(var words) ->
                    of(one, Asks.CONTAINS, words, Optional.empty(), Optional.empty());
            case Check.Between(var from, var to) -> of(one, Asks.BETWEEN, List.of(), from, to);
        };
    }

    private static CriterionRow of(
            Criterion one,
            Asks asks,
            List<String> words,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high) {
        return new CriterionRow(
                one.id().value(),
                one.dimension(),
                one.subject(),
                one.key(),
                asks,
                words,
                words.stream().map(Folded::of).map(Folded::value).toList(),
                low,
                high,
                one.points());
    }

    Criterion criterion() {
        return new Criterion(new CriterionId(id), dimension, subject, key, check(), points);
    }

    private Check check() {
        return switch (asks) {
            case PRESENT -> new Check.Present();
            case ONE_OF -> new Check.OneOf(words);
            case CONTAINS -> new Check.Contains(words);
            case BETWEEN -> new Check.Between(low, high);
        };
    }

    /** The kinds of checks under the names that the table knows. */
    enum Asks {
        PRESENT,
        ONE_OF,
        CONTAINS,
        BETWEEN
    }
}
