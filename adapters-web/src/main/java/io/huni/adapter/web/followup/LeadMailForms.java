package io.huni.adapter.web.followup;

import io.huni.adapter.web.shared.Fields;
import io.huni.application.followup.SendFollowup;
import io.huni.domain.followup.MailText;
import io.huni.domain.followup.TemplateId;
import io.huni.domain.identity.Actor;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.LeadId;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people send about the mails of a lead. */
final class LeadMailForms {
    private LeadMailForms() {}

    /**
     * @param templateId from which it was written, if from one
     * @param at when it goes; absent for now
     */
    @Schema(name = "NewLeadMail")
    record NewMail(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable MailLanguage language,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = MailText.LONGEST_SUBJECT)
                    @Nullable String subject,
            @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = MailText.LONGEST_BODY)
                    @Nullable String body,
            @Nullable UUID templateId,
            @Schema(description = "Absent: now; else within a year") @Nullable Instant at) {
        SendFollowup.Command command(Actor.Person actor, LeadId lead) {
            return new SendFollowup.Command(
                    actor,
                    lead,
                    Optional.ofNullable(templateId).map(TemplateId::new),
                    MailTextForm.of(language, subject, body),
                    Optional.ofNullable(at));
        }
    }

    @Schema(name = "MailWish")
    record Wish(
            @Schema(
                            requiredMode = RequiredMode.REQUIRED,
                            description = "Whether the person wants no mails")
                    @Nullable Boolean optedOut) {
        boolean out() {
            return Fields.required("optedOut", optedOut);
        }
    }
}
