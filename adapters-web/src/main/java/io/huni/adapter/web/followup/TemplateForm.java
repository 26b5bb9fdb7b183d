package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.followup.KeepTemplates.Draft;
import io.huni.domain.followup.MailText;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * A template as people write it.
 *
 * @param distributorId whose it shall be, from those who see everything; else it is the writer's
 * @param shared one of the house that distributors may use
 */
@Schema(name = "MailTemplateForm")
record TemplateForm(
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 80) @Nullable String name,
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable MailLanguage language,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = MailText.LONGEST_SUBJECT)
                @Nullable String subject,
        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = MailText.LONGEST_BODY)
                @Nullable String body,
        @Nullable UUID distributorId,
        @Nullable Boolean shared) {
    Draft draft() {
        return new Draft(
                Fields.required("name", name),
                MailTextForm.of(language, subject, body),
                Optional.ofNullable(distributorId).map(DistributorId::new),
                Boolean.TRUE.equals(shared));
    }
}
