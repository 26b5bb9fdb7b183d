package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.followup.MailText;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * What a mail says.
 *
 * @param leadId for whom it is filled; absent for one that nobody is
 */
@Schema(name = "MailTextForm")
record MailTextForm(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable MailLanguage language,
        @Schema(
                        requiredMode = RequiredMode.REQUIRED,
                        maxLength = MailText.LONGEST_SUBJECT,
                        example = "Randevunuz hakkında")
                @Nullable String subject,
        @Schema(
                        requiredMode = RequiredMode.REQUIRED,
                        maxLength = MailText.LONGEST_BODY,
                        description = "Markdown with merge fields",
                        example = "Merhaba {first_name|değerli danışanımız}")
                @Nullable String body,
        @Nullable UUID leadId) {
    MailText text() {
        return of(language, subject, body);
    }

    Optional<LeadId> lead() {
        return Optional.ofNullable(leadId).map(LeadId::new);
    }

    static MailText of(
            @Nullable MailLanguage language, @Nullable String subject, @Nullable String body) {
        return new MailText(
                Fields.required("language", language),
                Fields.required("subject", subject),
                Fields.required("body", body));
    }
}
