package io.huni.domain.quality;

import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;

import java.util.Optional;

/**
 * One thing that speaks for a lead or against it.
 *
 * @param key of the custom field or the question; empty for every other subject
 * @param points from -100 to 100 and not 0: what is added to its dimension where it is met
 */
public record Criterion(
        CriterionId id, Dimension dimension, Subject subject, String key, Check check, int points) {
    private static final int MOST = 100;
    private static final int LONGEST_KEY = 200;

    public Criterion {
        boolean named = subject.kind() == Subject.Kind.NAMED;
        key = named ? Require.text("key", key, LONGEST_KEY) : "";
        Require.between("points", points, -MOST, MOST);
        if (points == 0) {
            throw new Refused(QualityErrorKey.POINTS_NONE).at("/points");
        }
        boolean range = check instanceof Check.Between;
        if (range ? subject.kind() == Subject.Kind.FACT : subject.kind() == Subject.Kind.SIGNAL) {
            throw new Refused(QualityErrorKey.CHECK_UNFIT).at("/check");
        }
    }

    Judged judge(QualityFacts facts) {
        return new Judged(this, verdict(facts.value(subject, key)));
    }

    private Verdict verdict(Optional<String> value) {
        if (check instanceof Check.Present) {
            return present(value);
        }
        return value.filter(text -> !text.isBlank())
                .flatMap(check::passes)
                .map(passes -> passes ? Verdict.MET : Verdict.NOT_MET)
                .orElse(Verdict.UNKNOWN);
    }

    /** A question that was not asked says nothing; everything else is there or is not. */
    private Verdict present(Optional<String> value) {
        if (subject == Subject.ANSWER && value.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return value.filter(text -> !text.isBlank()).isPresent() ? Verdict.MET : Verdict.NOT_MET;
    }
}
