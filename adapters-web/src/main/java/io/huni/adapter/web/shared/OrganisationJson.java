package io.huni.adapter.web.shared;

import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

/** The organisation as the API writes it; a session tells it too. */
@Schema(name = "Organisation")
public record OrganisationJson(
        @Schema(example = "Anadolu Sağlık Turizmi") String name,
        @Schema(example = "Europe/Istanbul") String timeZone,
        Language language,
        @Schema(example = "TRY") String currency,
        int version) {

    public static OrganisationJson of(Organisation organisation) {
        return new OrganisationJson(
                organisation.name(),
                organisation.timeZone().getId(),
                organisation.language(),
                organisation.currency().getCurrencyCode(),
                organisation.version());
    }
}
