package io.huni.adapter.web.delivery;

import io.huni.adapter.web.shared.Fields;
import io.huni.adapter.web.shared.Paged;
import io.huni.adapter.web.shared.QueryParameters;
import io.huni.adapter.web.shared.Refuses;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.delivery.DeliveryQueries;
import io.huni.application.delivery.ReplayDelivery;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.identity.Actor;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** The inbox of webhook deliveries. */
@RestController
@RequestMapping("/api/v1/deliveries")
@Tag(name = "delivery")
final class DeliveryController {
    private final DeliveryQueries deliveries;
    private final ReplayDelivery replayDelivery;
    private final Texts texts;

    DeliveryController(DeliveryQueries deliveries, ReplayDelivery replayDelivery, Texts texts) {
        this.deliveries = deliveries;
        this.replayDelivery = replayDelivery;
        this.texts = texts;
    }

    @GetMapping
    @Paged
    @Refuses({403, 404})
    @Operation(operationId = "listDeliveries", summary = "Webhook deliveries, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = DeliveryState.class)))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Channel.class))
    Mono<DeliveryPage> listDeliveries(QueryParameters query, Actor actor, Language language) {
        return deliveries
                .page(
                        actor,
                        query.enums("state", DeliveryState.class),
                        query.one("channel", Channel.class),
                        query.page())
                .map(page -> page(page, actor, language));
    }

    @GetMapping("/{id}")
    @Refuses(403)
    @Operation(operationId = "readDelivery", summary = "A delivery with its body as it came")
    Mono<DeliveryWithBody> readDelivery(
            @PathVariable DeliveryId id, Actor actor, Language language) {
        return deliveries
                .get(actor, id)
                .map(
                        found ->
                                new DeliveryWithBody(
                                        DeliveryJson.of(found.delivery(), actor, texts, language),
                                        found.body()));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(409)
    @Operation(operationId = "replayDelivery", summary = "Give its parked items another try")
    Mono<DeliveryJson> replayDelivery(@PathVariable DeliveryId id, Actor actor, Language language) {
        return replayDelivery
                .replay(actor, id)
                .map(view -> DeliveryJson.of(view, actor, texts, language));
    }

    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses(404)
    @Operation(operationId = "replayDeliveries", summary = "Give all parked items another try")
    Mono<Replayed> replayDeliveries(@RequestBody Selection selection, Actor actor) {
        return Mono.fromCallable(selection::checked)
                .flatMap(checked -> replayDelivery.replayAll(actor))
                .map(Replayed::new);
    }

    private DeliveryPage page(DeliveryQueries.Page page, Actor actor, Language language) {
        return new DeliveryPage(
                page.items().stream()
                        .map(view -> DeliveryJson.of(view, actor, texts, language))
                        .toList(),
                page.nextCursor());
    }

    @Schema(name = "DeliveryPage")
    record DeliveryPage(List<DeliveryJson> items, Optional<String> nextCursor) {}

    @Schema(name = "DeliverySelection")
    record Selection(
            @Schema(requiredMode = RequiredMode.REQUIRED, allowableValues = "FAILED")
                    @Nullable DeliveryState state) {

        DeliveryState checked() {
            DeliveryState given = Fields.required("state", state);
            if (given != DeliveryState.FAILED) {
                throw Fields.unknown("state", given.name());
            }
            return given;
        }
    }

    @Schema(name = "Replayed")
    record Replayed(@Schema(example = "2") long count) {}
}
