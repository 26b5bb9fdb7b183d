package io.huni.adapter.web.delivery;

import io.huni.adapter.web.shared.FaultJson;
import io.huni.adapter.web.shared.Texts;
import io.huni.application.delivery.DeliveryView;
import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery as its screen shows it.
 *
 * @param items the first 20
 * @param allowed what this person may do with it
 */
@Schema(name = "Delivery")
record DeliveryJson(
        UUID id,
        Channel channel,
        @Schema(example = "page") String object,
        Instant receivedAt,
        DeliveryState state,
        @Schema(example = "1") int attempts,
        Optional<Instant> nextAttemptAt,
        @Schema(example = "412") int bytes,
        List<Item> items,
        @Schema(example = "1") int itemCount,
        @Schema(example = "0") int failedCount,
        @Schema(example = "[\"replay\"]") List<String> allowed) {

    static DeliveryJson of(DeliveryView view, Actor actor, Texts texts, Language language) {
        boolean replayable =
                view.state() == DeliveryState.FAILED && actor.may(Right.DELIVERY_REPLAY);
        return new DeliveryJson(
                view.id().value(),
                view.channel(),
                view.object(),
                view.receivedAt(),
                view.state(),
                view.attempts(),
                view.nextAttemptAt(),
                view.bytes(),
                view.items().stream().map(item -> Item.of(item, texts, language)).toList(),
                view.itemCount(),
                view.failedCount(),
                replayable ? List.of("replay") : List.of());
    }

    @Schema(name = "DeliveryItem")
    record Item(
            @Schema(example = "0") int ordinal,
            @Schema(example = "LEADGEN") String kind,
            Optional<String> externalId,
            Optional<String> pageId,
            Optional<String> formId,
            ItemState state,
            Optional<UUID> leadId,
            Optional<FaultJson> fault,
            @Schema(example = "1") int attempts) {

        static Item of(DeliveryView.Item item, Texts texts, Language language) {
            return new Item(
                    item.ordinal(),
                    item.kind(),
                    item.externalId(),
                    item.pageId(),
                    item.formId(),
                    item.state(),
                    item.lead().map(lead -> lead.value()),
                    item.fault().map(fault -> FaultJson.of(fault, texts, language)),
                    item.attempts());
        }
    }
}
