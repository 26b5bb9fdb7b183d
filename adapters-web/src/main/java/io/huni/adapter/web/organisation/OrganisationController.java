package io.huni.adapter.web.organisation;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.OrganisationJson;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.organisation.ChangeOrganisation;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Optional;

/** The organisation itself. */
@RestController
@RequestMapping("/api/v1/organisation")
@Tag(name = "organisation")
final class OrganisationController {
    private final OrganisationQueries organisations;
    private final ChangeOrganisation changeOrganisation;

    OrganisationController(
            OrganisationQueries organisations, ChangeOrganisation changeOrganisation) {
        this.organisations = organisations;
        this.changeOrganisation = changeOrganisation;
    }

    @GetMapping
    @Operation(operationId = "readOrganisation", summary = "Name, zone, language and currency")
    Mono<ResponseEntity<OrganisationJson>> readOrganisation() {
        return organisations.organisation().map(OrganisationController::tagged);
    }

    @PatchMapping
    @Refuses(412)
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change name, zone, language or currency")
    Mono<ResponseEntity<OrganisationJson>> changeOrganisation(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrganisationChange change,
            Actor actor) {
        return Mono.defer(
                        () ->
                                changeOrganisation.change(
                                        change.command(actor, Preconditions.seen(ifMatch))))
                .map(OrganisationController::tagged);
    }

    private static ResponseEntity<OrganisationJson> tagged(Organisation organisation) {
        return Preconditions.tagged(organisation.version(), OrganisationJson.of(organisation));
    }

    @Schema(name = "OrganisationChange")
    record OrganisationChange(
            @Nullable String name,
            @Schema(example = "Europe/Istanbul") @Nullable String timeZone,
            @Nullable Language language,
            @Schema(example = "TRY") @Nullable String currency) {

        ChangeOrganisation.Command command(Actor actor, Optional<Integer> version) {
            return new ChangeOrganisation.Command(
                    actor,
                    Optional.ofNullable(name),
                    Fields.optional("timeZone", timeZone, Choices::zone),
                    Optional.ofNullable(language),
                    Fields.optional("currency", currency, Choices::currency),
                    version);
        }
    }
}
