package io.huni.adapter.web.connection;

import io.huni.application.connection.ConnectionQueries.FormView;
import io.huni.application.connection.ConnectionQueries.QuestionView;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** A form with what its questions mean. */
@Schema(name = "Form")
record FormJson(
        @Schema(example = "8801234567890123") String id,
        @Schema(example = "İmplant TR") String name,
        @Schema(example = "ACTIVE") String status,
        Optional<String> locale,
        @Schema(example = "412") long leadCount,
        List<QuestionJson> questions) {

    static FormJson of(FormView form) {
        return new FormJson(
                form.id().value(),
                form.name(),
                form.status(),
                form.locale(),
                form.leadCount(),
                form.questions().stream().map(QuestionJson::of).toList());
    }

    @Schema(name = "FormQuestion")
    record QuestionJson(
            @Schema(example = "hangi_tedavi") String key,
            @Schema(example = "Hangi tedaviyle ilgileniyorsunuz?") String label,
            @Schema(example = "CUSTOM") String type,
            @Schema(example = "SERVICE") String target,
            boolean suggested) {

        static QuestionJson of(QuestionView question) {
            return new QuestionJson(
                    question.key(),
                    question.label(),
                    question.type(),
                    question.target(),
                    question.suggested());
        }
    }
}
