package io.huni.adapter.web.lead;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.lead.FormMapping.Question;
import io.huni.domain.lead.QuestionTarget.Field;
import io.huni.domain.shared.Require;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

/**
 * An answer that comes with a lead.
 *
 * @param label the key unless told
 */
@Schema(name = "NewAnswer")
record NewAnswer(
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "ne_zaman") @Nullable String key,
        @Schema(example = "Ne zaman?") @Nullable String label,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "1 ay içinde")
                @Nullable String value) {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_VALUE = 10_000;

    NewLead.Told into(NewLead.Told told) {
        String name = Require.text("key", Fields.required("key", key), LONGEST_KEY);
        String shown = label == null || label.isBlank() ? name : label;
        return told.add(
                new Question(name, Require.atMost("label", shown, LONGEST_LABEL), Field.ANSWER),
                Require.atMost("value", Fields.required("value", value), LONGEST_VALUE));
    }
}
