package io.huni.adapter.web.followup;

import io.huni.application.followup.KeepTemplates.Shelved;
import io.huni.domain.followup.Template;
import io.huni.domain.identity.TeamId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A template of mails.
 *
 * @param distributorId whose it is; absent for one of the house
 * @param teamId as {@code distributorId}
 * @param allowed what this person may do with it
 */
@Schema(name = "MailTemplate")
record TemplateJson(
        UUID id,
        @Schema(example = "Hoş geldiniz") String name,
        MailLanguage language,
        @Schema(example = "Talebinizi aldık") String subject,
        @Schema(example = "Merhaba {first_name|değerli danışanımız}") String body,
        Optional<UUID> distributorId,
        Optional<UUID> teamId,
        boolean shared,
        @Schema(example = "[\"change\"]") List<String> allowed,
        int version) {
    static TemplateJson of(Shelved shelved) {
        Template template = shelved.template();
        return new TemplateJson(
                template.id().value(),
                template.name(),
                template.text().language(),
                template.text().subject(),
                template.text().body(),
                template.owners().distributor().map(DistributorId::value),
                template.owners().team().map(TeamId::value),
                template.shared(),
                shelved.mayChange() ? List.of("change") : List.of(),
                template.version());
    }

    static TemplateJson changed(Template template) {
        return of(new Shelved(template, true));
    }
}
