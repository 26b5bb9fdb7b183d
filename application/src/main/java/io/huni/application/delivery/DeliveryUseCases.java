package io.huni.application.delivery;

import io.huni.application.connection.FetchLeads;
import io.huni.application.delivery.port.DeliveryReader;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.application.live.Announce;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Builds the use cases of deliveries. */
public final class DeliveryUseCases {
    private DeliveryUseCases() {}

    public static ReceiveDelivery receiveDelivery(
            WebhookSecrets secrets, Inbox inbox, Clock clock) {
        return new ReceiveDeliveryService(secrets, inbox, clock);
    }

    /**
     * @param readers one for each channel
     */
    public static ProcessDeliveries processDeliveries(
            DeliveryWork work,
            List<DeliveryReader> readers,
            FetchLeads fetchLeads,
            Announce announce,
            DeliverySettings settings,
            Clock clock) {
        Settlement settlement =
                new Settlement(settings, clock, () -> ThreadLocalRandom.current().nextDouble());
        return new ProcessDeliveriesService(
                new UnpackDeliveries(work, readers, settings, clock),
                new FetchDueLeads(work, fetchLeads, settlement, settings, clock),
                new DeliveryAnnouncements(announce));
    }

    public static DeliveryQueries deliveryQueries(DeliveryReads reads) {
        return new DeliveryQueriesService(reads);
    }

    public static ReplayDelivery replayDelivery(
            DeliveryWork work, DeliveryReads reads, Announce announce, Clock clock) {
        return new ReplayDeliveryService(work, reads, new DeliveryAnnouncements(announce), clock);
    }
}
