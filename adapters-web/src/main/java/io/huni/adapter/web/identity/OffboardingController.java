package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.OffboardUser;
import io.huni.application.identity.OffboardUser.Leaving;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.UUID;

/** Somebody leaves: the work is handed over, and every door shuts within a second. */
@RestController
@RequestMapping("/api/v1/users/{id}/offboarding")
@Tag(name = "identity")
final class OffboardingController {
    private final OffboardUser offboardUser;
    private final Sessions sessions;

    OffboardingController(OffboardUser offboardUser, Sessions sessions) {
        this.offboardUser = offboardUser;
        this.sessions = sessions;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "previewOffboarding",
            summary = "What would be handed over and ended if this person left")
    Mono<OffboardingJson> previewOffboarding(@PathVariable UserId id, Actor actor) {
        return offboardUser.preview(actor, id).map(OffboardingJson::of);
    }

    @PostMapping
    @Operation(
            operationId = "offboardUser",
            summary = "Switch a person off, hand open leads over, end sessions and tokens")
    Mono<OffboardingJson> offboardUser(
            @PathVariable UserId id, @RequestBody Offboarding form, Actor actor) {
        return Mono.defer(
                        () ->
                                offboardUser.offboard(
                                        actor,
                                        id,
                                        Fields.optional(
                                                "handOverTo", form.handOverTo, UserId::new)))
                .doOnNext(done -> sessions.forgetAll())
                .map(OffboardingJson::of);
    }

    /**
     * @param handOverTo gets the open leads; without it nobody has them
     */
    @Schema(name = "Offboarding")
    record Offboarding(@Nullable UUID handOverTo) {}

    @Schema(name = "OffboardingResult")
    record OffboardingJson(
            @Schema(example = "412") long openLeads,
            @Schema(example = "2") long sessions,
            @Schema(example = "1") long tokens) {
        static OffboardingJson of(Leaving leaving) {
            return new OffboardingJson(leaving.openLeads(), leaving.sessions(), leaving.tokens());
        }
    }
}
