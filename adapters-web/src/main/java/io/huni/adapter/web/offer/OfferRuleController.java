package io.huni.adapter.web.offer;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Preconditions;
import io.huni.adapter.web.shared.Refuses;
import io.huni.application.offer.KeepOfferRules;
import io.huni.application.offer.OfferQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.offer.OfferRuleId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/** Rules that offer new leads of no distributor. */
@RestController
@RequestMapping("/api/v1/offer-rules")
@Tag(name = "offer")
final class OfferRuleController {
    private final OfferQueries queries;
    private final KeepOfferRules keepRules;

    OfferRuleController(OfferQueries queries, KeepOfferRules keepRules) {
        this.queries = queries;
        this.keepRules = keepRules;
    }

    @GetMapping
    @Refuses(403)
    @Operation(
            operationId = "listOfferRules",
            summary = "The rules, in the order in which they are asked")
    Mono<RuleList> listOfferRules(Actor actor) {
        return queries.rules(actor)
                .map(rules -> new RuleList(rules.stream().map(OfferRuleJson::of).toList()));
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createOfferRule", summary = "Add a rule behind the others")
    Mono<OfferRuleJson> createOfferRule(@RequestBody OfferRuleForm form, Actor actor) {
        return Mono.defer(() -> keepRules.add(actor, form.draft())).map(OfferRuleJson::of);
    }

    @PutMapping("/{id}")
    @Refuses(412)
    @Operation(operationId = "changeOfferRule", summary = "Replace a rule")
    Mono<ResponseEntity<OfferRuleJson>> changeOfferRule(
            @PathVariable OfferRuleId id,
            @RequestBody OfferRuleForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return Mono.defer(
                        () ->
                                keepRules.replace(
                                        actor, id, form.draft(), Preconditions.seen(ifMatch)))
                .map(OfferRuleJson::of)
                .map(
                        json ->
                                ResponseEntity.ok()
                                        .eTag(Preconditions.etag(json.version()))
                                        .body(json));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteOfferRule",
            summary = "Remove a rule; what it has offered goes on")
    Mono<Void> deleteOfferRule(@PathVariable OfferRuleId id, Actor actor) {
        return keepRules.remove(actor, id);
    }

    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(409)
    @Operation(operationId = "orderOfferRules", summary = "Say in which order the rules are asked")
    Mono<Void> orderOfferRules(@RequestBody RuleOrder order, Actor actor) {
        return Mono.defer(() -> keepRules.order(actor, order.rules()));
    }

    @Schema(name = "OfferRuleList")
    record RuleList(List<OfferRuleJson> items) {}

    @Schema(name = "OfferRuleOrder")
    record RuleOrder(@Schema(requiredMode = RequiredMode.REQUIRED) @Nullable List<UUID> ids) {
        List<OfferRuleId> rules() {
            return Fields.required("ids", ids).stream()
                    .map(id -> new OfferRuleId(Fields.required("ids", id)))
                    .toList();
        }
    }
}
