package io.huni.adapter.web.quality;

import io.huni.domain.quality.Check;
import io.huni.domain.quality.Criterion;
import io.huni.domain.quality.Dimension;
import io.huni.domain.quality.Subject;
import io.swagger.v3.oas.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A criterion.
 *
 * @param key of the custom field or the question, where the subject has one
 * @param words of ONE_OF and CONTAINS
 * @param from of BETWEEN, included
 * @param to of BETWEEN, included
 */
@Schema(name = "Criterion")
record CriterionJson(
        UUID id,
        Dimension dimension,
        Subject subject,
        @Schema(example = "butce") Optional<String> key,
        CheckKind check,
        List<String> words,
        @Schema(example = "5000") Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @Schema(example = "20") int points) {

    static CriterionJson of(Criterion one) {
        return switch (one.check()) {
            case Check.Present() -> of(one, CheckKind.PRESENT, List.of());
            case Check.OneOf(var words) -> of(one, CheckKind.ONE_OF, words);
            case Check.Contains(var words) -> of(one, CheckKind.CONTAINS, words);
            case Check.Between(var from, var to) -> of(one, CheckKind.BETWEEN, List.of(), from, to);
        };
    }

    private static CriterionJson of(Criterion one, CheckKind check, List<String> words) {
        return of(one, check, words, Optional.empty(), Optional.empty());
    }

    private static CriterionJson of(
            Criterion one,
            CheckKind check,
            List<String> words,
            Optional<BigDecimal> from,
            Optional<BigDecimal> to) {
        return new CriterionJson(
                one.id().value(),
                one.dimension(),
                one.subject(),
                Optional.of(one.key()).filter(key -> !key.isEmpty()),
                check,
                words,
                from,
                to,
                one.points());
    }
}
