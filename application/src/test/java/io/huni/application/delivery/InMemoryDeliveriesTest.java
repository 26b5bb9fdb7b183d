package io.huni.application.delivery;

import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.Inbox;

final class InMemoryDeliveriesTest extends DeliveryWorkContract {
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();

    @Override
    protected Inbox inbox() {
        return deliveries;
    }

    @Override
    protected DeliveryWork work() {
        return deliveries;
    }

    @Override
    protected DeliveryReads reads() {
        return deliveries;
    }
}
