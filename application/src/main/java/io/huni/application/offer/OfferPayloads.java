package io.huni.application.offer;

import io.huni.application.outbox.OutboxEvent;
import io.huni.domain.offer.OfferEvent.OfferMoved;

/** Reads the events of offers out of the outbox. */
@FunctionalInterface
public interface OfferPayloads {
    OfferMoved read(OutboxEvent event);
}
