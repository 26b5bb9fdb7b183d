package io.huni.adapter.persistence.outbox;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The outbox with its relay; every {@link Reaction} bean takes part. */
@Configuration(proxyBeanMethods = false)
public class OutboxPersistence {
    @Bean
    OutboxRows outboxRows(ObjectProvider<Reaction> reactions, Ids ids) {
        return new OutboxRows(reactions::stream, ids);
    }

    @Bean
    EventReader eventReader() {
        return event -> EventRegistry.read(event.name(), event.payload());
    }

    /** Starts and stops with the program. */
    @Bean
    OutboxRelay outboxRelay(
            ObjectProvider<Reaction> reactions, DatabaseClient client, Wakeups wakeups) {
        return new OutboxRelay(
                reactions::stream, new Outbox(client), wakeups, RelaySettings.standard());
    }
}
