package io.huni.domain.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form said, sorted by meaning and not yet checked.
 *
 * @param service blank when none was chosen
 * @param answers every answer that is no contact field, in the form's order, the service answer
 *     among them
 * @param custom by the key of the custom field, as typed
 */
public record FormReading(
        Optional<String> fullName,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> email,
        Optional<String> phone,
        String service,
        List<Answer> answers,
        Map<String, String> custom) {

    /**
     * Of two fields for the same target the first one that is not blank wins; both stay in the raw
     * answers.
     */
    public static FormReading of(List<FieldAnswer> fields, FormMapping mapping) {
        Sorter sorter = new Sorter();
        fields.forEach(field -> sorter.take(field, mapping.questionFor(field.key())));
        return sorter.reading();
    }

    private static final class Sorter {
        private final Map<QuestionTarget, String> first = new LinkedHashMap<>();
        private final List<Answer> answers = new ArrayList<>();
        private final Map<String, String> custom = new LinkedHashMap<>();

        void take(FieldAnswer field, FormMapping.Question question) {
            String value = field.joined();
            switch (question.target()) {
                case QuestionTarget.Custom(String key) -> keepCustom(key, question, value);
                case QuestionTarget.Field target -> keepField(target, question, value);
            }
        }

        private void keepCustom(String key, FormMapping.Question question, String value) {
            if (!value.isEmpty()) {
                custom.putIfAbsent(key, value);
            }
            answers.add(new Answer(question.key(), question.label(), value));
        }

        private void keepField(
                QuestionTarget.Field target, FormMapping.Question question, String value) {
            switch (target) {
                case IGNORE -> {}
                case ANSWER -> answers.add(new Answer(question.key(), question.label(), value));
                case SERVICE -> {
                    keepFirst(target, value);
                    answers.add(new Answer(question.key(), question.label(), value));
                }
                case FULL_NAME, FIRST_NAME, LAST_NAME, EMAIL, PHONE -> keepFirst(target, value);
            }
        }

        private void keepFirst(QuestionTarget.Field target, String value) {
            if (!value.isBlank()) {
                first.putIfAbsent(target, value);
            }
        }

        FormReading reading() {
            return new FormReading(
                    found(QuestionTarget.Field.FULL_NAME),
                    found(QuestionTarget.Field.FIRST_NAME),
                    found(QuestionTarget.Field.LAST_NAME),
                    found(QuestionTarget.Field.EMAIL),
                    found(QuestionTarget.Field.PHONE),
                    first.getOrDefault(QuestionTarget.Field.SERVICE, ""),
                    List.copyOf(answers),
                    Map.copyOf(custom));
        }

        private Optional<String> found(QuestionTarget.Field target) {
            return Optional.ofNullable(first.get(target));
        }
    }
}
