package io.huni.adapter.web.organisation;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    @Once
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
    @Refuses({409, 412})
    @Operation(operationId = "changeDistributor", summary = "Change a distributor")
    Mono<ResponseEntity<DistributorJson>> changeDistributor(
            @PathVariable DistributorId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DistributorForm form,
            Actor actor) {
        return Mono.defer(
                        () ->
                                saveDistributor.change(
                                        form.change(actor, id, Preconditions.seen(ifMatch))))
                .map(DistributorController::tagged);
    }

    private static ResponseEntity<DistributorJson> tagged(Distributor saved) {
        return Preconditions.tagged(saved.version(), DistributorJson.of(saved, Optional.empty()));
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

        SaveDistributor.Change change(
                Actor actor, DistributorId distributor, Optional<Integer> version) {
            return new SaveDistributor.Change(
                    actor,
                    distributor,
                    Optional.ofNullable(name),
                    Optional.ofNullable(active),
                    target(),
                    version);
        }

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
            Optional<Long> leadCount,
            int version) {

        static DistributorJson of(Distributor distributor, Optional<Long> leads) {
            return new DistributorJson(
                    distributor.id().value(),
                    distributor.name(),
                    distributor.active(),
                    (int) distributor.responseTarget().toMinutes(),
                    leads,
                    distributor.version());
        }
    }
}
