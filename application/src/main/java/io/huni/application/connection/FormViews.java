package io.huni.application.connection;

import io.huni.application.connection.ConnectionQueries.FormView;
import io.huni.application.connection.ConnectionQueries.QuestionView;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.Forms.KnownQuestion;

/** Shows forms with what their questions mean. */
final class FormViews {
    private FormViews() {}

    static FormView of(KnownForm form) {
        return new FormView(
                form.id(),
                form.name(),
                form.status(),
                form.locale(),
                form.leadCount(),
                form.questions().stream().map(FormViews::question).toList());
    }

    private static QuestionView question(KnownQuestion question) {
        return new QuestionView(
                question.key(),
                question.label(),
                question.type(),
                question.meaning().key(),
                question.target().isEmpty());
    }
}
