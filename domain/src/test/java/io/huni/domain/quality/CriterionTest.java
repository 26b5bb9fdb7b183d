package io.huni.domain.quality;

import static io.huni.domain.quality.CriteriaFixture.one;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CriterionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE_OF   | İmplant       | implant              | MET",
                "ONE_OF   | İmplant       | implant üstü         | NOT_MET",
                "CONTAINS | İmplant       | ağzıma IMPLANT üstü  | MET",
                "CONTAINS | ığdır         | IĞDIR merkez         | MET",
                "CONTAINS | müller        | Muller               | MET",
                "ONE_OF   | İmplant       | '  '                 | UNKNOWN",
                "ONE_OF   | İmplant       |                      | UNKNOWN",
                "PRESENT  |               | var                  | MET",
                "PRESENT  |               | '  '                 | NOT_MET",
                "PRESENT  |               |                      | UNKNOWN",
                "BETWEEN  | 10..20        | 10                   | MET",
                "BETWEEN  | 10..20        | ' 20,0 '             | MET",
                "BETWEEN  | 10..20        | 20.01                | NOT_MET",
                "BETWEEN  | 10..          | 1000000              | MET",
                "BETWEEN  | ..20          | -5                   | MET",
                "BETWEEN  | 10..20        | on beş               | UNKNOWN",
                "BETWEEN  | 10..20        | 10-15                | UNKNOWN",
                "BETWEEN  | 10..20        | 1.000.000            | NOT_MET",
                "BETWEEN  | 10000..        | 15.000 TL            | MET",
                "BETWEEN  | 10..20        | 1.00.000             | UNKNOWN",
            })
    void judgesAnAnswer(String kind, String asked, String answer, Verdict verdict) {
        Criterion criterion = one(1, Dimension.FIT, Subject.ANSWER, "soru", check(kind, asked), 10);
        Map<String, String> answers = answer == null ? Map.of() : Map.of("soru", answer);

        assertThat(criterion.judge(new QualityFacts(Map.of(), Map.of(), answers)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void knowsThatAFactIsNotThere() {
        Criterion phone = one(1, Dimension.FIT, Subject.PHONE, new Check.Present(), 10);

        assertThat(phone.judge(new QualityFacts(Map.of(), Map.of(), Map.of())).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void asksNoWordOfANumberAndNoRangeOfAName() {
        assertRefused(
                () -> one(1, Dimension.FIT, Subject.CALLS_MISSED, new Check.Present(), 1),
                QualityErrorKey.CHECK_UNFIT);
        assertRefused(
                () -> one(1, Dimension.FIT, Subject.EMAIL, CriteriaFixture.atLeast(1), 1),
                QualityErrorKey.CHECK_UNFIT);
        assertRefused(
                () -> one(1, Dimension.FIT, Subject.EMAIL, new Check.Present(), 0),
                QualityErrorKey.POINTS_NONE);
        assertRefused(
                () -> new Check.Between(Optional.empty(), Optional.empty()),
                QualityErrorKey.RANGE_EMPTY);
        assertRefused(() -> check("BETWEEN", "2..1"), QualityErrorKey.RANGE_EMPTY);
    }

    @Test
    void aDimensionHasSomethingToReachAndNothingTwice() {
        Criterion bad = one(1, Dimension.FIT, Subject.CALLS_MISSED, CriteriaFixture.atLeast(1), -5);
        Criterion good = one(2, Dimension.FIT, Subject.PHONE, new Check.Present(), 5);

        assertRefused(() -> new Criteria(List.of(bad), 1), QualityErrorKey.NOTHING_TO_REACH);
        assertRefused(() -> new Criteria(List.of(good, good), 1), QualityErrorKey.CRITERION_TWICE);
        assertThat(new Criteria(List.of(bad, good), 1).all()).containsExactly(bad, good);
    }

    private static void assertRefused(Runnable making, QualityErrorKey key) {
        assertThatThrownBy(making::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.errorKey()).isEqualTo(key));
    }

    private static Check check(String kind, String asked) {
        return switch (kind) {
            case "ONE_OF" -> new Check.OneOf(List.of(asked, "başka"));
            case "CONTAINS" -> new Check.Contains(List.of(asked, "başka"));
            case "BETWEEN" -> {
                String[] ends = asked.split("\\.\\.", -1);
                yield new Check.Between(number(ends[0]), number(ends[1]));
            }
            default -> new Check.Present();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
