package io.huni.adapter.persistence.delivery;

import com.github.f4b6a3.uuid.UuidCreator;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.application.delivery.DeliveryWorkContract;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.Inbox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class R2dbcDeliveriesTest extends DeliveryWorkContract {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private final Inbox inbox =
            new GroupCommitInbox(
                    new CopyWriter(POSTGRES.connections()),
                    UuidCreator::getTimeOrderedEpochPlus1,
                    InboxLimits.standard(),
                    () -> {});

    @BeforeEach
    void empty() {
        POSTGRES.run("TRUNCATE delivery CASCADE");
    }

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected DeliveryWork work() {
        return new R2dbcDeliveryWork(POSTGRES.client());
    }

    @Override
    protected DeliveryReads reads() {
        return new R2dbcDeliveryReads(POSTGRES.client());
    }
}
