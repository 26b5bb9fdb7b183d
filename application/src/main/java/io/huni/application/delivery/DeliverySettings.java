package io.huni.application.delivery;

import io.huni.application.shared.BackOff;

import java.time.Duration;

/**
 * How the inbox is worked off.
 *
 * @param unreadAtOnce deliveries that one round looks at
 * @param itemsAtOnce leads that one round fetches
 * @param lease after this another node takes over what a dead one held; longer than a round lasts
 * @param backOff between tries of an item that Meta does not answer for now
 * @param mostAttempts then the item is parked with its reason
 */
public record DeliverySettings(
        int unreadAtOnce, int itemsAtOnce, Duration lease, BackOff backOff, int mostAttempts) {
    /** How long a page is waited for: its items are settled before their lease ends. */
    Duration patience() {
        return lease.multipliedBy(3).dividedBy(4);
    }

    /** Retries for about two days. */
    public static DeliverySettings standard() {
        return new DeliverySettings(
                100,
                200,
                Duration.ofMinutes(1),
                new BackOff(Duration.ofSeconds(30), Duration.ofHours(1)),
                55);
    }
}
