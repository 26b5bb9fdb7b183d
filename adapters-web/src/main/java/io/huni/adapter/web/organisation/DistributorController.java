package io.huni.adapter.web.organisation;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.organisation.DistributorView;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.organisation.SaveDistributor;
import io.huni.domain.identity.Actor;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Partner organisations. */
@RestController
@RequestMapping("/api/v1/distributors")
@Tag(name = "organisation")
final class DistributorController {
    private static final int STANDARD_TARGET = 15;

    private final OrganisationQueries organisations;
    private final SaveDistributor saveDistributor;

    DistributorController(OrganisationQueries organisations, SaveDistributor saveDistributor) {
        this.organisations = organisations;
        this.saveDistributor = saveDistributor;
    }

    @GetMapping
    @Refuses(403)
    @Operation(operationId = "listDistributors", summary = "Distributors, as far as I may see")
    Mono<DistributorList> listDistributors(Actor actor) {
        return organisations.distributors(actor).map(DistributorList::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses(409)
    @Operation(operationId = "createDistributor", summary = "Add a distributor")
    Mono<DistributorJson> createDistributor(@RequestBody DistributorForm form, Actor actor) {
        return Mono.defer(
                        () ->
                                saveDistributor.add(
                                        actor,
                                        Fields.required("name", form.name),
                                        !Boolean.FALSE.equals(form.active),
                                        form.target().orElse(Duration.ofMinutes(STANDARD_TARGET))))
                .map(saved -> DistributorJson.of(saved, Optional.empty()));
    }

    @PatchMapping("/{id}")
    @Refuses(409)
    @Operation(operationId = "changeDistributor", summary = "Change a distributor")
    Mono<DistributorJson> changeDistributor(
            @PathVariable DistributorId id, @RequestBody DistributorForm form, Actor actor) {
        return saveDistributor
                .change(
                        actor,
                        id,
                        Optional.ofNullable(form.name),
                        Optional.ofNullable(form.active),
                        form.target())
                .map(saved -> DistributorJson.of(saved, Optional.empty()));
    }

    /**
     * @param name needed for a new one
     */
    @Schema(name = "DistributorForm")
    record DistributorForm(
            @Schema(requiredMode = RequiredMode.NOT_REQUIRED, example = "Nova Dent İstanbul")
                    @Nullable String name,
            @Nullable Boolean active,
            @Schema(minimum = "1", maximum = "10080", example = "15")
                    @Nullable Integer responseTargetMinutes) {

        Optional<Duration> target() {
            return Optional.ofNullable(responseTargetMinutes).map(Duration::ofMinutes);
        }
    }

    @Schema(name = "DistributorList")
    record DistributorList(List<DistributorJson> items) {
        static DistributorList of(List<DistributorView> found) {
            return new DistributorList(
                    found.stream()
                            .map(
                                    view ->
                                            DistributorJson.of(
                                                    view.distributor(),
                                                    Optional.of(view.leadCount())))
                            .toList());
        }
    }

    @Schema(name = "Distributor")
    record DistributorJson(
            UUID id,
            @Schema(example = "Nova Dent İstanbul") String name,
            boolean active,
            @Schema(example = "15") int responseTargetMinutes,
            Optional<Long> leadCount) {

        static DistributorJson of(Distributor distributor, Optional<Long> leads) {
            return new DistributorJson(
                    distributor.id().value(),
                    distributor.name(),
                    distributor.active(),
                    (int) distributor.responseTarget().toMinutes(),
                    leads);
        }
    }
}
