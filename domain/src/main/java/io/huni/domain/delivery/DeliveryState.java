package io.huni.domain.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** Durable, not yet looked at. */
    RECEIVED,
    /** Its items are known and at work. */
    PROCESSING,
    /** Every item has ended well. */
    DONE,
    /** It holds messages or notices for which no inbox is there yet; nothing is thrown away. */
    KEPT,
    /** At least one item is parked with its reason and can be replayed. */
    FAILED
}
