package io.huni.adapter.web.offer;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.lead.LeadQueries.Versioned;
import io.huni.application.offer.OfferFilter;
import io.huni.application.offer.OfferLead;
import io.huni.application.offer.OfferQueries;
import io.huni.application.offer.TransferLead;
import io.huni.application.offer.WithdrawOffer;
import io.huni.application.shared.Json;
import io.huni.domain.identity.Actor;
import io.huni.domain.offer.OfferId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Leads offered to distributors, as the organisation sees and steers them. */
@RestController
@RequestMapping("/api/v1/offers")
@Tag(name = "offer")
final class OfferController {
    private final OfferQueries queries;
    private final OfferLead offerLead;
    private final WithdrawOffer withdrawOffer;
    private final TransferLead transferLead;

    OfferController(
            OfferQueries queries,
            OfferLead offerLead,
            WithdrawOffer withdrawOffer,
            TransferLead transferLead) {
        this.queries = queries;
        this.offerLead = offerLead;
        this.withdrawOffer = withdrawOffer;
        this.transferLead = transferLead;
    }

    @GetMapping
    @Paged
    @OfferFilterParameters
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Page.class)))
    @Operation(
            operationId = "listOffers",
            summary = "Offers, the newest first; a distributor sees its own part of each")
    Mono<Json> listOffers(QueryParameters query, Actor actor) {
        OfferFilter filter = OfferListQuery.filter(query);
        return queries.page(actor, filter, query.page());
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Offer.class)))
    @Operation(operationId = "readOffer", summary = "One offer")
    Mono<ResponseEntity<Json>> readOffer(@PathVariable OfferId id, Actor actor) {
        return queries.offer(actor, id).map(OfferController::tagged);
    }

    @GetMapping("/stats")
    @Refuses(403)
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Stats.class)))
    @Operation(
            operationId = "readOfferStats",
            summary = "What waits for an answer, and how each distributor answers")
    Mono<Json> readOfferStats(Actor actor) {
        return queries.stats(actor);
    }

    @PostMapping
    @Once
    @Refuses({404, 409})
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Offer.class)))
    @Operation(
            operationId = "offerLead",
            summary = "Ask distributors, one after the other, whether they take a lead")
    Mono<Json> offerLead(@RequestBody OfferForms.NewOffer form, Actor actor) {
        return Mono.fromCallable(() -> new OfferLead.Command(actor, form.lead(), form.terms()))
                .flatMap(offerLead::offer)
                .flatMap(id -> queries.offer(actor, id))
                .map(Versioned::json);
    }

    @PostMapping("/{id}/withdrawal")
    @Refuses({409, 412})
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = OfferSchemas.Offer.class)))
    @Operation(operationId = "withdrawOffer", summary = "Take an offer back")
    Mono<ResponseEntity<Json>> withdrawOffer(
            @PathVariable OfferId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(() -> withdrawOffer.withdraw(actor, id, Preconditions.seen(ifMatch)))
                .then(Mono.defer(() -> queries.offer(actor, id)))
                .map(OfferController::tagged);
    }

    @PostMapping("/transfers")
    @Once
    @Refuses({404, 409})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "transferLead",
            summary = "Give a lead to a distributor without asking; its history goes along")
    Mono<Void> transferLead(@RequestBody OfferForms.Transfer form, Actor actor) {
        return Mono.defer(() -> transferLead.transfer(actor, form.lead(), form.to(), form.why()));
    }

    static ResponseEntity<Json> tagged(Versioned offer) {
        return Preconditions.tagged(offer.version(), offer.json());
    }
}
