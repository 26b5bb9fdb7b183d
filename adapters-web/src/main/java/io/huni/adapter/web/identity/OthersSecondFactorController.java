package io.huni.adapter.web.identity;

import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Sessions;
import io.huni.application.identity.factor.OthersSecondFactor;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The second steps of others, for who manages people. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "identity")
final class OthersSecondFactorController {
    private final OthersSecondFactor secondFactors;
    private final Sessions sessions;

    OthersSecondFactorController(OthersSecondFactor secondFactors, Sessions sessions) {
        this.secondFactors = secondFactors;
        this.sessions = sessions;
    }

    @GetMapping("/second-factors")
    @Refuses(403)
    @Operation(operationId = "listSecondFactors", summary = "Whose second step is on")
    Mono<SecondFactorList> listSecondFactors(Actor actor) {
        return secondFactors.on(actor).map(SecondFactorList::of);
    }

    @DeleteMapping("/users/{id}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(409)
    @Operation(
            operationId = "resetSecondFactor",
            summary = "Switch another's second step off, who has lost phone and codes")
    Mono<Void> resetSecondFactor(@PathVariable UserId id, Actor actor) {
        return secondFactors.reset(actor, id).doOnSuccess(done -> sessions.forgetAll());
    }

    @Schema(name = "SecondFactorList")
    record SecondFactorList(List<Item> items) {
        static SecondFactorList of(Map<UserId, Instant> on) {
            return new SecondFactorList(
                    on.entrySet().stream()
                            .map(one -> new Item(one.getKey().value(), one.getValue()))
                            .toList());
        }
    }

    @Schema(name = "SecondFactorListItem")
    record Item(UUID userId, Instant since) {}
}
