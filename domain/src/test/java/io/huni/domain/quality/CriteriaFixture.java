package io.huni.domain.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Criteria for tests. */
public final class CriteriaFixture {
    private CriteriaFixture() {}

    /** Those of a new installation. */
    public static Criteria standard() {
        return new Criteria(
                List.of(
                        one(1, Dimension.INTEREST, Subject.SERVICE, new Check.Present(), 20),
                        one(2, Dimension.INTEREST, Subject.ANSWERS_SHARE, atLeast(75), 20),
                        one(3, Dimension.INTEREST, Subject.CALLS_ANSWERED, atLeast(1), 40),
                        one(4, Dimension.INTEREST, Subject.MINUTES_TO_ANSWER, atMost(1440), 20),
                        one(5, Dimension.INTEREST, Subject.CALLS_MISSED, atLeast(3), -20),
                        one(6, Dimension.FIT, Subject.PHONE, new Check.Present(), 40),
                        one(7, Dimension.FIT, Subject.EMAIL, new Check.Present(), 20),
                        one(8, Dimension.FIT, Subject.SERVICE, new Check.Present(), 40),
                        one(9, Dimension.FIT, Subject.WRONG_NUMBERS, atLeast(1), -60)),
                1);
    }

    public static Criterion one(
            int number, Dimension dimension, Subject subject, Check check, int points) {
        return one(number, dimension, subject, "", check, points);
    }

    public static Criterion one(
            int number, Dimension dimension, Subject subject, String key, Check check, int points) {
        return new Criterion(id(number), dimension, subject, key, check, points);
    }

    /** As the migration names them. */
    public static CriterionId id(int number) {
        return new CriterionId(new UUID(0x0192000000007000L, 0x8000000000000000L + number));
    }

    public static Check atLeast(long number) {
        return new Check.Between(Optional.of(BigDecimal.valueOf(number)), Optional.empty());
    }

    public static Check atMost(long number) {
        return new Check.Between(Optional.empty(), Optional.of(BigDecimal.valueOf(number)));
    }
}
