package io.huni.domain.lead;

import io.huni.domain.shared.Folded;
import io.huni.domain.shared.Legible;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the questions of one form mean.
 *
 * @param questions by folded key
 */
public record FormMapping(Map<Folded, Question> questions) {
    public FormMapping {
        questions = Map.copyOf(questions);
    }

    /** Of two questions with the same folded key the first one holds. */
    public static FormMapping of(List<Question> questions) {
        return new FormMapping(
                questions.stream()
                        .collect(
                                Collectors.toMap(
                                        question -> Folded.of(question.key()),
                                        Function.identity(),
                                        (first, second) -> first)));
    }

    /** Nothing known of the form: every field is guessed by its key. */
    public static FormMapping guessed() {
        return new FormMapping(Map.of());
    }

    Question questionFor(String key) {
        Question known = questions.get(Folded.of(key));
        return known != null
                ? known
                : new Question(key, readable(key), QuestionTarget.guess(key, ""));
    }

    private static String readable(String key) {
        String spaced = key.replace('_', ' ').strip();
        return spaced.isEmpty()
                ? key
                : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** A question with its label as people read it. */
    public record Question(String key, String label, QuestionTarget target) {
        public Question {
            key = Legible.of(key);
            label = Legible.of(label);
        }
    }
}
