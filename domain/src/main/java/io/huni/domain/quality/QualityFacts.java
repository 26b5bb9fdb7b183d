package io.huni.domain.quality;

import java.util.Map;
import java.util.Optional;

/**
 * What criteria ask of a lead. What is not there is not known.
 *
 * @param values of subjects without a key; signals are whole numbers
 * @param custom values of custom fields as text
 * @param answers by the key of the question, blank where it was left out
 */
public record QualityFacts(
        Map<Subject, String> values, Map<String, String> custom, Map<String, String> answers) {
    public QualityFacts {
        values = Map.copyOf(values);
        custom = Map.copyOf(custom);
        answers = Map.copyOf(answers);
    }

    Optional<String> value(Subject subject, String key) {
        return Optional.ofNullable(
                switch (subject) {
                    case CUSTOM -> custom.get(key);
                    case ANSWER -> answers.get(key);
                    default -> values.get(subject);
                });
    }
}
