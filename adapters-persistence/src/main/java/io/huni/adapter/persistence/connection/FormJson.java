package io.huni.adapter.persistence.connection;

import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.Forms.KnownQuestion;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.MetaId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form as it goes into and comes out of statements. */
record FormJson(
        String id,
        String name,
        String status,
        @Nullable String locale,
        long leadCount,
        Map<String, String> consentLabels,
        List<Question> questions) {
    static FormJson of(KnownForm form) {
        return new FormJson(
                form.id().value(),
                form.name(),
                form.status(),
                form.locale().orElse(null),
                form.leadCount(),
                form.consentLabels(),
                questions(form));
    }

    /** Of two questions with one key the first holds. */
    private static List<Question> questions(KnownForm form) {
        Set<String> keys = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (KnownQuestion question : form.questions()) {
            if (keys.add(question.key())) {
                questions.add(Question.of(form.id(), questions.size(), question));
            }
        }
        return questions;
    }

    KnownForm known() {
        return new KnownForm(
                new MetaId(id),
                name,
                status,
                Optional.ofNullable(locale),
                leadCount,
                questions.stream().map(Question::known).toList(),
                consentLabels);
    }

    /** A question of the form. */
    record Question(
            String form,
            int position,
            String key,
            String label,
            String type,
            @Nullable String target) {
        static Question of(MetaId form, int position, KnownQuestion question) {
            return new Question(
                    form.value(),
                    position,
                    question.key(),
                    question.label(),
                    question.type(),
                    question.target().map(QuestionTarget::key).orElse(null));
        }

        KnownQuestion known() {
            return new KnownQuestion(
                    key, label, type, Optional.ofNullable(target).map(QuestionTarget::of));
        }
    }
}
