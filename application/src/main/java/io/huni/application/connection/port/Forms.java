package io.huni.application.connection.port;

import io.huni.domain.lead.FormMapping;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Out-port: what we know of Meta's forms, and what their questions mean. */
public interface Forms {
    /** Adds or refreshes; targets that somebody has set stay. */
    Mono<Void> remember(ConnectionId connection, List<KnownForm> forms);

    Mono<List<KnownForm>> of(ConnectionId connection);

    Mono<KnownForm> find(MetaId form);

    /** Marks the form, in one with the change, as one whose earlier leads are to be read anew. */
    Mono<Void> setTargets(MetaId form, Map<String, QuestionTarget> targets);

    /** The forms that are marked so. */
    Mono<List<Mapped>> mapped();

    /** Takes the mark away, unless somebody has set targets again since. */
    Mono<Void> readAnew(Mapped mapped);

    /**
     * @param at when targets were set last
     */
    record Mapped(MetaId form, Instant at) {}

    /** A form with its questions. */
    record KnownForm(
            MetaId id,
            String name,
            String status,
            Optional<String> locale,
            long leadCount,
            List<KnownQuestion> questions,
            Map<String, String> consentLabels) {
        /** The meaning of each question: as set, or as guessed. */
        public FormMapping mapping() {
            return FormMapping.of(
                    questions.stream()
                            .map(
                                    question ->
                                            new FormMapping.Question(
                                                    question.key(),
                                                    question.label(),
                                                    question.meaning()))
                            .toList());
        }
    }

    /**
     * @param type as Meta names it, for example {@code FULL_NAME} or {@code CUSTOM}
     * @param target empty until somebody has set it
     */
    record KnownQuestion(String key, String label, String type, Optional<QuestionTarget> target) {
        /** The target that holds: as set, by Meta's type, or guessed by key and label. */
        public QuestionTarget meaning() {
            return target.orElseGet(
                    () ->
                            "CUSTOM".equals(type)
                                    ? QuestionTarget.guessCustom(key, label)
                                    : QuestionTarget.guess(type, label));
        }
    }
}
