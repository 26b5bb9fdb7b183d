package io.huni.application.offer;

import io.huni.application.outbox.OutboxEvent;
import io.huni.domain.offer.OfferEvent;

/** Reads the events of offers out of the outbox. */
@FunctionalInterface
public interface OfferPayloads {
    OfferEvent read(OutboxEvent event);
}
