package io.huni.adapter.persistence.delivery;

import io.huni.adapter.persistence.shared.DatabaseSettings;
import io.huni.application.delivery.ProcessDeliveries;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.shared.Ids;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The inbox as beans; the relay runs {@link ProcessDeliveries} while the program does. */
@Configuration(proxyBeanMethods = false)
public class DeliveryPersistence {
    @Bean
    InboxConnections inboxConnections(DatabaseSettings settings) {
        return new InboxConnections(settings, InboxLimits.standard().groupsInFlight());
    }

    @Bean
    Inbox inbox(InboxConnections connections, Ids ids, InboxRelay relay) {
        return new GroupCommitInbox(
                new CopyWriter(connections.factory()), ids, InboxLimits.standard(), relay::wake);
    }

    @Bean
    DeliveryWork deliveryWork(DatabaseClient client) {
        return new R2dbcDeliveryWork(client);
    }

    @Bean
    DeliveryReads deliveryReads(DatabaseClient client) {
        return new R2dbcDeliveryReads(client);
    }

    /** Starts and stops with the program, as a {@link SmartLifecycle}. */
    @Bean
    InboxRelay inboxRelay(ProcessDeliveries processDeliveries) {
        return new InboxRelay(processDeliveries);
    }
}
