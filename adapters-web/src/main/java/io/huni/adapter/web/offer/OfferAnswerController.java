package io.huni.adapter.web.offer;

import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.offer.AnswerOffer;
import io.huni.application.offer.OfferQueries;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.offer.OfferId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** What a distributor says to an offer. Each call answers with the offer as it is then. */
@RestController
@RequestMapping("/api/v1/offers/{id}")
@Tag(name = "offer")
final class OfferAnswerController {
    private final AnswerOffer answerOffer;
    private final OfferQueries queries;

    OfferAnswerController(AnswerOffer answerOffer, OfferQueries queries) {
        this.answerOffer = answerOffer;
        this.queries = queries;
    }

    @PostMapping("/acceptance")
    @Refuses({409, 412})
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Offer.class)))
    @Operation(
            operationId = "acceptOffer",
            summary = "Take the lead; said twice it is said once, too late it is 409")
    Mono<ResponseEntity<Json>> acceptOffer(
            @PathVariable OfferId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(() -> answerOffer.accept(actor, id, Preconditions.seen(ifMatch)))
                .then(now(actor, id));
    }

    @PostMapping("/decline")
    @Refuses({409, 412})
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Offer.class)))
    @Operation(
            operationId = "declineOffer",
            summary = "Leave the lead to the next; OTHER needs a note")
    Mono<ResponseEntity<Json>> declineOffer(
            @PathVariable OfferId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OfferForms.NewDecline form,
            Actor actor) {
        return Mono.defer(
                        () ->
                                answerOffer.decline(
                                        actor, id, form.decline(), Preconditions.seen(ifMatch)))
                .then(now(actor, id));
    }

    private Mono<ResponseEntity<Json>> now(Actor actor, OfferId id) {
        return Mono.defer(() -> queries.offer(actor, id)).map(OfferController::tagged);
    }
}
